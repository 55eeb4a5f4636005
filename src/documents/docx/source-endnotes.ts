/*
 * Source notes in Word are endnotes: the number leads to the note and the note back. A figure whose source has been noted before refers
 * to that note by a field, which Word keeps right when notes are added or taken away.
 */
import { Bookmark, EndnoteIdReference, type FileChild, Paragraph, type ParagraphChild, Run, TextRun } from 'docx'
import type { Node } from 'prosemirror-model'
import { docxStyles, sourcesBookmark } from '../docx-styles.ts'
import { type SourceNote, sourceHeading } from '../source-notes.ts'
import type { DocxContext } from './docx-context.ts'
import { field } from './field.ts'

const bookmarkOf = (number: number) => `kalla${number}`

class EndnoteSign extends Run {
  constructor(id: number) {
    super({ style: docxStyles.sourceSign })
    this.root.push(new EndnoteIdReference(id))
  }
}

export function sourceSigns(node: Node, { sources }: DocxContext): ParagraphChild[] {
  const mark = sources.markOf(node)
  if (!mark) return []
  const name = bookmarkOf(mark.number)
  if (mark.isFirst) return [new Bookmark({ id: name, children: [new EndnoteSign(mark.number)] })]
  const number = new TextRun({ text: String(mark.number), style: docxStyles.sourceSign })
  return field(` NOTEREF ${name} \\h `, number)
}

/** The notes by their ids, for the part that Word keeps them in. */
export function endnotesOf(notes: readonly SourceNote[]): Record<string, { children: Paragraph[] }> {
  const paragraph = (text: string) => new Paragraph({ style: 'EndnoteText', children: [new TextRun(` ${text}`)] })
  return Object.fromEntries(notes.map(({ number, text }) => [String(number), { children: [paragraph(text)] }]))
}

/** The heading that the endnotes come under, last in the document. */
export function sourcesTitle(notes: readonly SourceNote[]): FileChild[] {
  if (notes.length === 0) return []
  const words = new Bookmark({ id: sourcesBookmark, children: [new TextRun(sourceHeading)] })
  return [new Paragraph({ style: docxStyles.heading(1), children: [words] })]
}
