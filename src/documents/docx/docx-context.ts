/*
 * What is gathered while a tree is printed as DOCX: a key for each node that has attributes which text cannot hold, footnotes,
 * and one numbering for each list, so that every numbered list begins where it should.
 */
import type { Paragraph } from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type HeadingAttrs } from '../attrs.ts'
import { type SourceMarks, sourceMarks } from '../source-notes.ts'
import type { ChartPicture } from './chart-picture.ts'

export type Footnotes = Record<string, { children: Paragraph[] }>

export type ListNumbering = { readonly reference: string; readonly kind: 'bullet' | 'number'; readonly start: number }

export type DocxContext = {
  /** Attributes by key, for the data part of the file. */
  readonly attributes: Record<string, unknown>
  readonly footnotes: Footnotes
  readonly lists: ListNumbering[]
  readonly sources: SourceMarks
  readonly pictures: ReadonlyMap<Node, ChartPicture>
  /** The bookmark of each anchor that a reference may lead to. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** The style of plain paragraphs where the present block stands, and the ground of the note round it. */
  readonly paragraphStyle: string
  readonly ground: string | undefined
  /** The size of letters where it is not the style's: lists and boxes in a cell are as small as its text. */
  readonly letters: { readonly size?: number }
  /** What Word would count for the next heading of a level; used where that is the number that the form gives. */
  readonly headingCounts: number[]
  nextKey(attributes: unknown): string
  nextId(): number
}

export function newContext(doc: Node, pictures: DocxContext['pictures']): DocxContext {
  const attributes: Record<string, unknown> = { doc: doc.attrs }
  let [keys, ids] = [0, 1000]
  return {
    attributes,
    footnotes: {},
    lists: [],
    sources: sourceMarks(doc),
    pictures,
    bookmarks: bookmarksOf(doc),
    paragraphStyle: 'BodyText',
    ground: undefined,
    letters: {},
    headingCounts: [],
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

/** Headings get their bookmarks in order; the name is what a link in the document leads to. */
function bookmarksOf(doc: Node): Map<string, string> {
  const bookmarks = new Map<string, string>()
  let place = 0
  doc.descendants((node) => {
    if (node.type.name !== 'heading') return !node.isTextblock
    place += 1
    const { id } = attrsOf<HeadingAttrs>(node)
    if (id !== '') bookmarks.set(id, `h${place}`)
    return false
  })
  return bookmarks
}
