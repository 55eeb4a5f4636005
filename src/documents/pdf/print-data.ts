/*
 * A tree as plain data for the setting of a PDF: what report.typ needs to know of each node and nothing else.
 */
import type { Mark, Node } from 'prosemirror-model'
import { drawChart } from '../../charts/index.ts'
import {
  attrsOf,
  type CellAttrs,
  type ChartAttrs,
  type DocAttrs,
  type HeadingAttrs,
  kindOf,
  type NoteKind,
  noteLabels,
  type ReferenceAttrs,
  type TableAttrs,
  type TickAttrs,
} from '../attrs.ts'
import { anchorsIn, tableOfContents } from '../contents.ts'
import { isHeadRow } from '../html/html-blocks.ts'
import { columnWidths } from './column-widths.ts'

type Data = { readonly [key: string]: unknown }

type Context = { readonly anchors: ReadonlySet<string>; readonly headingIds: string[] }

export function printData(doc: Node): Data {
  const { title, subtitle, notice } = attrsOf<DocAttrs>(doc)
  const contents = tableOfContents(doc)
  const context: Context = { anchors: anchorsIn(doc), headingIds: contents.map(({ id }) => id) }
  return {
    title,
    subtitle,
    notice,
    author: 'Kraftsamling',
    contents: contents.length > 0,
    blocks: blocksOf(doc, context),
  }
}

function blocksOf(node: Node, context: Context): Data[] {
  return node.children.map((child) => blockOf(child, context))
}

function blockOf(node: Node, context: Context): Data {
  switch (kindOf(node)) {
    case 'heading':
      return headingOf(node, context)
    case 'bullet_list':
      return { kind: 'bullets', items: node.children.map((item) => blocksOf(item, context)) }
    case 'ordered_list':
      return {
        kind: 'numbered',
        start: node.attrs['order'],
        items: node.children.map((item) => blocksOf(item, context)),
      }
    case 'tick_list':
      return {
        kind: 'ticks',
        items: node.children.map((item) => ({ ...attrsOf<TickAttrs>(item), line: lineOf(item, context) })),
      }
    case 'table':
      return tableOf(node, context)
    case 'note': {
      const kind = node.attrs['kind'] as NoteKind
      return { kind: 'note', note: kind, label: noteLabels[kind], blocks: blocksOf(node, context) }
    }
    case 'chart':
      return chartOf(node)
    default:
      return { kind: 'paragraph', line: lineOf(node, context) }
  }
}

function headingOf(node: Node, context: Context): Data {
  const { level, number } = attrsOf<HeadingAttrs>(node)
  const sign = number === '' ? [] : [textPart(`${number}\u2002`)]
  const outlined = level === 1 || (number !== '' && level <= 3)
  return { kind: 'heading', level, outlined, id: context.headingIds.shift(), line: [...sign, ...lineOf(node, context)] }
}

function tableOf(table: Node, context: Context): Data {
  const { caption, id } = attrsOf<TableAttrs>(table)
  const bodyFrom = table.children.findIndex((row) => !isHeadRow(row))
  const headCount = bodyFrom === -1 ? table.childCount : bodyFrom
  const rows = table.children.map((row) => row.children.map((cell) => cellOf(cell, context)))
  return {
    kind: 'table',
    caption,
    id,
    widths: columnWidths(table),
    head: rows.slice(0, headCount),
    rows: rows.slice(headCount),
  }
}

function cellOf(cell: Node, context: Context): Data {
  const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
  return { header: cell.type.name === 'table_header', colspan, rowspan, blocks: blocksOf(cell, context) }
}

function chartOf(node: Node): Data {
  const { id, caption, words, spec } = attrsOf<ChartAttrs>(node)
  return { kind: 'chart', id, caption, words, source: spec.source, svg: drawChart(spec, words) }
}

function lineOf(node: Node, context: Context): Data[] {
  return node.children.map((child) => partOf(child, context))
}

function partOf(node: Node, { anchors }: Context): Data {
  switch (kindOf(node)) {
    case 'hard_break':
      return { kind: 'break' }
    case 'footnote':
      return { kind: 'footnote', text: node.attrs['text'] }
    case 'missing':
      return { kind: 'missing', text: node.attrs['text'] }
    case 'reference': {
      const { text, target } = attrsOf<ReferenceAttrs>(node)
      return { kind: 'reference', text, target: anchors.has(target) ? target : '' }
    }
    case 'figure':
      return textPart(String(node.attrs['text']))
    default:
      return textPart(node.text ?? '', node.marks)
  }
}

function textPart(text: string, marks: readonly Mark[] = []): Data {
  const has = (name: string) => marks.some((mark) => mark.type.name === name)
  const href = String(marks.find((mark) => mark.type.name === 'link')?.attrs['href'] ?? '')
  return {
    kind: 'text',
    text,
    strong: has('strong'),
    em: has('em'),
    href: /^(?:https?:|mailto:)/.test(href) ? href : '',
  }
}
