/*
 * A caption with its number, which Word counts: a table of tables can be made of them, and a new caption takes its place among them.
 */
import { Bookmark, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { docxStyles } from '../docx-styles.ts'
import type { CaptionKind } from '../layout/captions.ts'
import type { DocxContext } from './docx-context.ts'
import { field } from './field.ts'

type Captioned = { readonly id: string; readonly caption: string }

/** Above a table, below a chart: it is never parted from either. Links to either lead here. */
export function caption(kind: CaptionKind, { id, caption: text }: Captioned, context: DocxContext): Paragraph {
  const sign = context.nextCaption(kind, text)
  const run = (words: string) => new TextRun({ text: words, style: docxStyles.captionNumber })
  const counted = (word: string, number: number) => field(` SEQ ${word} \\* ARABIC `, run(String(number)))
  const number = sign ? [run(`${sign.word}\u00a0`), ...counted(sign.word, sign.number), run('. ')] : []
  const children = withBookmark(id, [...number, new TextRun(text)], context)
  return new Paragraph({ style: docxStyles.caption, keepNext: true, children })
}

function withBookmark(id: string, children: ParagraphChild[], { bookmarks, isSet }: DocxContext): ParagraphChild[] {
  const name = bookmarks.get(id)
  if (name === undefined || /^h\d/.test(name) || isSet.has(name)) return children
  isSet.add(name)
  return [new Bookmark({ id: name, children })]
}
