/*
 * The list of contents, as Word writes its own: a field that Word can fill anew, with every line and its page in it from the beginning.
 * The pages are those of the PDF until Word has counted its own.
 */
import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { tableOfContents } from '../contents.ts'
import { docxStyles, sourcesBookmark } from '../docx-styles.ts'
import { sourceHeading } from '../source-notes.ts'
import { partOfDocument } from './content-control.ts'
import type { DocxContext } from './docx-context.ts'
import { field, fieldEnd, fieldStart } from './field.ts'
import { textWidth } from './paper.ts'

const tabStops = [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }]

type Entry = {
  readonly level: number
  readonly text: string
  readonly page: number | undefined
  readonly leads: string
}

/** @param pages of all headings, in order. */
export function contentsList(doc: Node, { sources }: DocxContext, pages: readonly number[]): FileChild[] {
  const entries = entriesOf(doc, sources.notes.length > 0, pages)
  if (entries.length === 0) return []
  const lines = entries.map((entry, at) => {
    const start = at === 0 ? fieldStart(' TOC \\o "1-3" \\h \\z ') : []
    const end = at === entries.length - 1 ? [fieldEnd()] : []
    const children = [...start, lineOf(entry), ...end] as ParagraphChild[]
    return new Paragraph({ style: docxStyles.contentsLine(entry.level), tabStops, children })
  })
  const title = new Paragraph({
    style: docxStyles.contentsTitle,
    pageBreakBefore: true,
    children: [new TextRun('Innehåll')],
  })
  return [title, partOfDocument('Table of Contents', 'Innehåll', lines) as unknown as FileChild]
}

function lineOf({ text, page, leads }: Entry): ParagraphChild {
  const number = new TextRun(page === undefined ? '' : String(page))
  const words = new TextRun({ children: [text, new Tab()] })
  return new InternalHyperlink({ anchor: leads, children: [words, ...field(` PAGEREF ${leads} \\h `, number)] })
}

function entriesOf(doc: Node, hasSources: boolean, pages: readonly number[]): Entry[] {
  const headings = tableOfContents(doc)
  const entries = headings.flatMap(({ level, number, text, isListed }, at): Entry[] => {
    const line = number === '' ? text : `${number} ${text}`
    return isListed ? [{ level, text: line, page: pages[at], leads: `h${at + 1}` }] : []
  })
  const last = { level: 1, text: sourceHeading, page: pages[headings.length], leads: sourcesBookmark }
  return entries.length > 0 && hasSources ? [...entries, last] : entries
}
