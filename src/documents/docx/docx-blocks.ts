/*
 * Each kind of block as paragraphs, tables and content controls, in styles that a Word template can take over.
 */
import { AlignmentType, Bookmark, ImageRun, Paragraph, TextRun, type XmlComponent } from 'docx'
import type { Node } from 'prosemirror-model'
import {
  attrsOf,
  type CellAttrs,
  type ChartAttrs,
  type HeadingAttrs,
  kindOf,
  type NoteKind,
  noteLabels,
} from '../attrs.ts'
import { docxStyles, type TaggedKind, tagOf } from '../docx-styles.ts'
import { keptBlocks } from '../layout/kept-sections.ts'
import { leadsIn } from '../layout/lead-ins.ts'
import { caption } from './caption.ts'
import { contentControl } from './content-control.ts'
import { type DocxContext, stays } from './docx-context.ts'
import { docxLine } from './docx-line.ts'
import { docxList, docxTicks } from './docx-list.ts'
import { docxTable } from './docx-table.ts'
import { framing, noteFrames } from './note-frames.ts'
import { headingNumbering } from './numbering.ts'
import { cellLetters } from './paper.ts'

export type Block = XmlComponent

export function docxBlocks(node: Node, context: DocxContext): Block[] {
  const kept = node.type.name === 'doc' ? keptBlocks(node) : undefined
  return node.children.flatMap((child, at) => {
    const within = kept ? { ...context, keepNext: kept.has(at) } : context
    return docxBlock(child, leadsIn(node.children, at), within)
  })
}

function docxBlock(node: Node, leads: boolean, context: DocxContext): Block[] {
  switch (kindOf(node)) {
    case 'heading':
      return [heading(node, context)]
    case 'bullet_list':
    case 'ordered_list':
      return docxList(node, context)
    case 'tick_list':
      return [control(node, 'tick_list', 'Kryssrutor', docxTicks(node, context), context)]
    case 'table':
      return [control(node, 'table', 'Tabell', docxTable(node, context, docxBlocks), context)]
    case 'note':
      return [note(node, context)]
    case 'chart':
      return [chart(node, context)]
    default:
      return [paragraph(node, leads, context)]
  }
}

function paragraph(node: Node, leads: boolean, context: DocxContext): Block {
  // A paragraph in a cell has its size from its style, but in a table that is set smaller.
  const isOfStyle = context.letters.size === cellLetters
  return new Paragraph({
    style: context.paragraphStyle,
    ...stays({ keepNext: leads || context.keepNext }),
    ...(context.toTheRight ? { alignment: AlignmentType.RIGHT } : {}),
    children: docxLine(node, isOfStyle ? { ...context, letters: {} } : context),
  })
}

function control(node: Node, kind: TaggedKind, alias: string, blocks: readonly Block[], context: DocxContext): Block {
  const key = context.nextKey(keptOf(node))
  return contentControl({ tag: tagOf(kind, key), alias, id: context.nextId() }, blocks)
}

/** What the text cannot hold. The widths of columns lie with their table. */
function keptOf(node: Node): unknown {
  if (node.type.name !== 'table') return node.attrs
  const widths = node.children.map((row) => row.children.map((cell) => attrsOf<CellAttrs>(cell).colwidth))
  return widths.flat().some((width) => width !== null) ? { ...node.attrs, widths } : node.attrs
}

/** The bookmark's name begins with its place among the headings, so that links find it, and ends with its key. */
function heading(node: Node, context: DocxContext): Block {
  const { level, number } = attrsOf<HeadingAttrs>(node)
  const key = context.nextKey(node.attrs)
  const { place, isListed } = context.nextHeading()
  const isCounted = number !== '' && countsAs(number, context.headingCounts)
  const sign =
    number === '' || isCounted ? [] : [new TextRun({ text: `${number}\u2002`, style: docxStyles.headingNumber })]
  const text = new Bookmark({ id: `h${place}`, children: [...sign, ...docxLine(node, context)] })
  return new Paragraph({
    style: isListed || level > 3 ? docxStyles.heading(level) : docxStyles.plainHeading(level),
    ...(isCounted ? { numbering: { reference: headingNumbering, level: number.split('.').length - 1 } } : {}),
    children: [new Bookmark({ id: key, children: [] }), text],
  })
}

/** Whether Word's own counting of levels comes to the number that the form gives; then Word counts it, else it is text. */
function countsAs(number: string, counts: number[]): boolean {
  const depth = number.split('.').length
  const next = [...counts.slice(0, depth - 1), (counts[depth - 1] ?? 0) + 1]
  if (depth > 9 || next.join('.') !== number) return false
  counts.splice(0, counts.length, ...next)
  return true
}

function note(node: Node, context: DocxContext): Block {
  const kind = node.attrs['kind'] as NoteKind
  const frame = noteFrames[kind]
  const words = [new TextRun({ text: noteLabels[kind], color: frame.edge })]
  const label = new Paragraph({ style: docxStyles.noteLabel, ...framing(frame), children: words })
  const inside = docxBlocks(node, { ...context, paragraphStyle: docxStyles.note(kind), frame })
  return control(node, 'note', noteLabels[kind], [label, ...inside, afterBlock(context)], context)
}

/** The room below a table or a note. */
export function afterBlock(context: DocxContext): Paragraph {
  return new Paragraph({ style: docxStyles.tableSpace, ...stays(context) })
}

/** The picture, and below it what it is and where it comes from. */
function chart(node: Node, context: DocxContext): Block {
  const { id, caption: text, words, spec } = attrsOf<ChartAttrs>(node)
  const picture = context.pictures.get(node)
  if (!picture) throw new Error('a chart was printed that had not been drawn')
  const { mark, width, height } = picture
  const image = new ImageRun({
    type: 'png',
    data: mark,
    transformation: { width, height },
    altText: { name: text || spec.title, title: text || spec.title, description: words },
  })
  const source = spec.source === '' ? '' : `Källa: ${spec.source}`
  const blocks = [
    new Paragraph({ style: docxStyles.chart, keepNext: true, children: [image] }),
    caption('chart', { id, caption: text }, context),
    new Paragraph({ style: docxStyles.chartSource, ...stays(context), children: [new TextRun(source)] }),
  ]
  return control(node, 'chart', 'Diagram', blocks, context)
}
