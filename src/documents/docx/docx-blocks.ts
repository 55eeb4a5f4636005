/*
 * Each kind of block as paragraphs, tables and content controls, in styles that a Word template can take over.
 */
import {
  Bookmark,
  ImageRun,
  type IShadingAttributesProperties,
  Paragraph,
  ShadingType,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Node } from 'prosemirror-model'
import {
  attrsOf,
  type CellAttrs,
  type ChartAttrs,
  type HeadingAttrs,
  kindOf,
  type NoteKind,
  noteLabels,
  type TickAttrs,
} from '../attrs.ts'
import { docxStyles, type TaggedKind, tagOf } from '../docx-styles.ts'
import { checkBox, contentControl } from './content-control.ts'
import type { DocxContext } from './docx-context.ts'
import { docxLine } from './docx-line.ts'
import { docxTable } from './docx-table.ts'
import { headingNumbering, noteColours } from './paper.ts'

export type Block = XmlComponent

export function docxBlocks(node: Node, context: DocxContext): Block[] {
  return node.children.flatMap((child) => docxBlock(child, context))
}

function docxBlock(node: Node, context: DocxContext): Block[] {
  switch (kindOf(node)) {
    case 'heading':
      return [heading(node, context)]
    case 'bullet_list':
    case 'ordered_list':
      return list(node, context, 1)
    case 'tick_list':
      return [
        control(
          node,
          'tick_list',
          'Kryssrutor',
          node.children.map((item) => tickItem(item, context)),
          context,
        ),
      ]
    case 'table':
      return [control(node, 'table', 'Tabell', docxTable(node, context, docxBlocks), context)]
    case 'note':
      return [note(node, context)]
    case 'chart':
      return [chart(node, context)]
    default:
      return [new Paragraph({ style: context.paragraphStyle, children: docxLine(node, context) })]
  }
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
  const place = Object.values(context.attributes).filter(
    (attrs) => typeof attrs === 'object' && attrs !== null && 'level' in attrs,
  ).length
  const isCounted = number !== '' && countsAs(number, context.headingCounts)
  const sign =
    number === '' || isCounted ? [] : [new TextRun({ text: `${number}\u2002`, style: docxStyles.headingNumber })]
  const text = new Bookmark({ id: `h${place}`, children: [...sign, ...docxLine(node, context)] })
  return new Paragraph({
    style: docxStyles.heading(level),
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

/** One numbering for each list; lists within items go one level down in styles of their own. */
function list(node: Node, context: DocxContext, depth: number): Block[] {
  const isBullet = node.type.name === 'bullet_list'
  const reference = `list-${context.lists.length + 1}`
  context.lists.push({ reference, kind: isBullet ? 'bullet' : 'number', start: Number(node.attrs['order'] ?? 1) })
  const style = isBullet ? docxStyles.listBullet(depth) : docxStyles.listNumber(depth)
  return node.children.flatMap((item) =>
    item.children.flatMap((child, at) => {
      if (child.type.name !== 'paragraph') return list(child, context, depth + 1)
      const children = docxLine(child, context)
      if (at > 0) return [new Paragraph({ style: docxStyles.listContinue(depth), ...shaded(context), children })]
      return [new Paragraph({ style, numbering: { reference, level: depth - 1 }, ...shaded(context), children })]
    }),
  )
}

/** Lists within a note stand on its ground. */
function shaded({ ground }: DocxContext): { shading?: IShadingAttributesProperties } {
  return ground === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: ground, color: 'auto' } }
}

function tickItem(item: Node, context: DocxContext): Block {
  const boxes = attrsOf<TickAttrs>(item).choices.flatMap(({ label, ticked }) => {
    const sign = new TextRun({ text: ticked ? '☒' : '☐', font: 'MS Gothic' })
    return [
      checkBox(ticked, label || item.textContent.slice(0, 60), context.nextId(), sign),
      new TextRun({ text: `\u00a0${label}`, style: docxStyles.tickLabel, ...context.letters }),
      new TextRun({ text: '  ', style: docxStyles.tickSpace }),
    ]
  })
  return new Paragraph({
    style: docxStyles.tickItem,
    ...shaded(context),
    children: [...boxes, ...docxLine(item, context)],
  })
}

function note(node: Node, context: DocxContext): Block {
  const kind = node.attrs['kind'] as NoteKind
  const within: DocxContext = { ...context, paragraphStyle: docxStyles.note(kind), ground: noteColours[kind] }
  const words = [new TextRun(noteLabels[kind])]
  const label = new Paragraph({ style: docxStyles.noteLabel, ...shaded(within), children: words })
  const inside = docxBlocks(node, within)
  return control(node, 'note', noteLabels[kind], [label, ...inside], context)
}

function chart(node: Node, context: DocxContext): Block {
  const { caption, words, spec } = attrsOf<ChartAttrs>(node)
  const picture = context.pictures.get(node)
  if (!picture) throw new Error('a chart was printed that had not been drawn')
  const { data, width, height } = picture
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name: caption || spec.title, title: caption || spec.title, description: words },
  })
  return control(
    node,
    'chart',
    'Diagram',
    [
      new Paragraph({ style: docxStyles.caption, keepNext: true, children: [new TextRun(caption)] }),
      new Paragraph({ style: docxStyles.chart, children: [image] }),
      new Paragraph({
        style: docxStyles.chartSource,
        children: [new TextRun(spec.source === '' ? '' : `Källa: ${spec.source}`)],
      }),
    ],
    context,
  )
}
