/*
 * Reads a Word file that we have printed, edited or not, back into a tree. What can be read in Word is read from the text;
 * what cannot (ids, origins, chart data) from the data part, by the key in each content control (docx-styles.ts).
 */
import type { Node } from 'prosemirror-model'
import { Refusal } from '../../foundation/index.ts'
import { docxStyles, findTag, skippedStyles, sourcesBookmark, type TaggedKind } from '../docx-styles.ts'
import { schema } from '../schema.ts'
import { captionIn } from './docx/docx-caption.ts'
import { attributesFor, keptFor } from './docx/docx-kept.ts'
import { type DocxPackage, openDocx } from './docx/docx-package.ts'
import { otherStyleIds, withOurStyles } from './docx/docx-style-names.ts'
import { readHeading, readTickItem } from './docx/docx-tree-heading.ts'
import { readLine } from './docx/docx-tree-line.ts'
import { isListParagraph, readList } from './docx/docx-tree-list.ts'
import { readTable } from './docx/docx-tree-table.ts'
import { allOf, child, elementsOf, valueOf, type Xml } from './xml.ts'

/** @throws Refusal `file-not-readable`, `file-too-large`, and `not-a-document` for a Word file that is not one of ours. */
export function readDocxTree(bytes: Uint8Array, name = 'rapport.docx'): Node {
  const docx = inOurStyles(openDocx(bytes, name))
  if (!Object.hasOwn(docx.attributes, 'doc')) throw new Refusal('not-a-document', { why: 'den saknar våra uppgifter' })
  const blocks = readBlocks(elementsOf(docx.body), docx)
  try {
    const tree = schema.node('doc', attributesFor('doc', keptFor(docx, 'doc')), orEmpty(blocks))
    tree.check()
    return tree
  } catch {
    throw new Refusal('not-a-document', { why: 'delar av den står där de inte kan stå' })
  }
}

function inOurStyles(docx: DocxPackage): DocxPackage {
  const ids = otherStyleIds(docx.styles)
  const footnotes = new Map([...docx.footnotes].map(([id, note]) => [id, withOurStyles(note, ids)]))
  return { ...docx, body: withOurStyles(docx.body, ids), footnotes }
}

const blockNames = new Set(['w:p', 'w:tbl', 'w:sdt'])

/** Blocks in order; paragraphs of lists are gathered into lists. What Word puts between blocks parts nothing. */
export function readBlocks(given: readonly Xml[], docx: DocxPackage): Node[] {
  const elements = given.filter(({ name }) => blockNames.has(name))
  const blocks: Node[] = []
  for (let at = 0; at < elements.length; ) {
    const end = elements.findIndex((element, place) => place >= at && !isListParagraph(element, docx))
    const run = elements.slice(at, end === -1 ? elements.length : end)
    const next = elements[at + run.length]
    blocks.push(...readList(run, docx), ...(next ? readBlock(next, docx) : []))
    at += run.length + 1
  }
  return blocks
}

function readBlock(element: Xml, docx: DocxPackage): Node[] {
  if (element.name === 'w:sdt') return readControl(element, docx)
  if (element.name === 'w:tbl') return readTable(element, { headerColumns: 0 }, docx, readBlocks)
  const style = styleOf(element)
  const level = /^(?:Plain)?Heading([1-6])$/.exec(style)?.[1]
  if (level !== undefined) return isAboveSources(element) ? [] : [readHeading(element, Number(level), docx)]
  const line = readLine(element, docx)
  if (skippedStyles.includes(style) && !(style === docxStyles.tableSpace && line.length > 0)) return []
  return [schema.node('paragraph', null, line)]
}

function isAboveSources(heading: Xml): boolean {
  return allOf(heading, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === sourcesBookmark)
}

/** A control without our tag is the table of contents, or somebody's own round text of ours. */
function readControl(control: Xml, docx: DocxPackage): Node[] {
  const tag = findTag(valueOf(control, 'w:sdtPr', 'w:tag') ?? '')
  const inside = elementsOf(child(control, 'w:sdtContent'))
  if (tag) return controlReaders[tag.kind](inside, keptFor(docx, tag.key), docx)
  return child(control, 'w:sdtPr', 'w:docPartObj') ? [] : readBlocks(inside, docx)
}

type ReadControl = (inside: readonly Xml[], kept: Readonly<Record<string, unknown>>, docx: DocxPackage) => Node[]

/** Where Word has made a control of a line into one of whole paragraphs, the paragraphs are read as they stand. */
const asTheyStand: ReadControl = (inside, _, docx) => readBlocks(inside, docx)

const controlReaders: Readonly<Record<TaggedKind, ReadControl>> = {
  tick_list: readTickList,
  table: readTableControl,
  note: (inside, kept, docx) => [schema.node('note', attributesFor('note', kept), orEmpty(readBlocks(inside, docx)))],
  chart: (inside, kept, docx) => [
    schema.node('chart', attributesFor('chart', kept)),
    ...readBlocks(
      inside.filter((element) => styleOf(element) !== docxStyles.caption),
      docx,
    ),
  ],
  figure: asTheyStand,
  link: asTheyStand,
  missing: asTheyStand,
  reference: asTheyStand,
}

function readTickList(inside: readonly Xml[], _: unknown, docx: DocxPackage): Node[] {
  const items = inside.filter(({ name }) => name === 'w:p').map((item) => readTickItem(item, docx))
  return items.length === 0 ? [] : [schema.node('tick_list', null, items)]
}

/** The caption stands before the table; what somebody has written after it is text of theirs. */
function readTableControl(inside: readonly Xml[], kept: Readonly<Record<string, unknown>>, docx: DocxPackage): Node[] {
  const at = inside.findIndex(({ name }) => name === 'w:tbl')
  const table = inside[at]
  if (!table) return readBlocks(inside, docx)
  const captions = inside.slice(0, at).filter((element) => styleOf(element) === docxStyles.caption)
  const caption = captions.map((each) => captionIn(each, kept)).join('')
  const others = inside.filter((element) => element !== table && !captions.includes(element))
  return [...readTable(table, { ...kept, caption }, docx, readBlocks), ...readBlocks(others, docx)]
}

function styleOf(element: Xml): string {
  return valueOf(element, 'w:pPr', 'w:pStyle') ?? ''
}

function orEmpty(blocks: readonly Node[]): readonly Node[] {
  return blocks.length > 0 ? blocks : [schema.node('paragraph')]
}
