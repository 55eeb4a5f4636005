/*
 * What is gathered while a tree is printed as DOCX: a key for each node that has attributes which text cannot hold, footnotes,
 * and one numbering for each list, so that every numbered list begins where it should.
 */
import type { Paragraph } from 'docx'
import type { Node } from 'prosemirror-model'
import { type ContentsLine, tableOfContents } from '../contents.ts'
import { type NextCaption, numberCaptions } from '../layout/captions.ts'
import { type SourceMarks, sourceMarks } from '../source-notes.ts'
import type { ChartPicture } from './chart-picture.ts'
import type { NoteFrame } from './note-frames.ts'

export type Footnotes = Record<string, { children: Paragraph[] }>

export type ListNumbering = { readonly reference: string; readonly kind: 'bullet' | 'number'; readonly start: number }

export type DocxContext = {
  /** Attributes by key, for the data part of the file. */
  readonly attributes: Record<string, unknown>
  readonly footnotes: Footnotes
  readonly lists: ListNumbering[]
  readonly sources: SourceMarks
  readonly nextCaption: NextCaption
  readonly pictures: ReadonlyMap<Node, ChartPicture>
  /** The bookmark of each anchor that a reference may lead to; each is set once. */
  readonly bookmarks: ReadonlyMap<string, string>
  readonly isSet: Set<string>
  /** The style of plain paragraphs where the present block stands, and the note round it. */
  readonly paragraphStyle: string
  readonly frame: NoteFrame | undefined
  /** Whether the present cell is one of numbers, and whether its row stays with the next. */
  readonly toTheRight: boolean
  readonly keepNext: boolean
  /** The size of letters where it is not the style's: lists and boxes in a cell are as small as its text. */
  readonly letters: { readonly size?: number }
  /** What Word would count for the next heading of a level; used where that is the number that the form gives. */
  readonly headingCounts: number[]
  /** The place of the next heading among all, from 1, and whether the contents have it. */
  nextHeading(): { readonly place: number; readonly isListed: boolean }
  nextKey(attributes: unknown): string
  nextId(): number
}

export function newContext(doc: Node, pictures: DocxContext['pictures']): DocxContext {
  const attributes: Record<string, unknown> = { doc: doc.attrs }
  const headings = tableOfContents(doc)
  let [keys, ids, places] = [0, 1000, 0]
  return {
    attributes,
    footnotes: {},
    lists: [],
    sources: sourceMarks(doc),
    nextCaption: numberCaptions(),
    pictures,
    bookmarks: bookmarksOf(doc, headings),
    isSet: new Set(),
    paragraphStyle: 'BodyText',
    frame: undefined,
    toTheRight: false,
    keepNext: false,
    letters: {},
    headingCounts: [],
    nextHeading() {
      places += 1
      return { place: places, isListed: headings[places - 1]?.isListed === true }
    },
    nextKey(given) {
      keys += 1
      attributes[`k${keys}`] = given
      return `k${keys}`
    },
    nextId() {
      ids += 1
      return ids
    },
  }
}

/** What a link in the document leads to: headings in order, tables and charts by their captions. */
function bookmarksOf(doc: Node, headings: readonly ContentsLine[]): Map<string, string> {
  const bookmarks = new Map(headings.map(({ id }, at) => [id, `h${at + 1}`]))
  doc.descendants((node) => {
    const { id, caption } = node.attrs as { id?: unknown; caption?: unknown }
    const isPlace = ['table', 'chart'].includes(node.type.name) && typeof id === 'string' && id !== '' && caption !== ''
    if (isPlace && !bookmarks.has(id)) bookmarks.set(id, `rubrik${bookmarks.size + 1}`)
    return !node.isTextblock
  })
  return bookmarks
}

/** For a paragraph that stays with the one after it. */
export function stays({ keepNext }: Pick<DocxContext, 'keepNext'>): { keepNext?: true } {
  return keepNext ? { keepNext } : {}
}
