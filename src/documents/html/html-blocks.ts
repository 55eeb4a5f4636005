/*
 * Each kind of block as semantic HTML: no script, no style of its own, classes that html/page-style.ts and the application know.
 */
import type { Node } from 'prosemirror-model'
import {
  attrsOf,
  type CellAttrs,
  type ChartAttrs,
  type HeadingAttrs,
  kindOf,
  type NoteKind,
  noteLabels,
  type TableAttrs,
  type TickAttrs,
} from '../attrs.ts'
import { signText } from '../layout/captions.ts'
import { drawingOf } from '../layout/chart-drawing.ts'
import { columnsOf } from '../layout/table-columns.ts'
import { countHeadRows, gridOf, type PlacedCell } from '../layout/table-grid.ts'
import { anchorIn, attribute, escapeHtml, type HtmlContext, printLine } from './html-line.ts'

export function printBlocks(node: Node, context: HtmlContext): string {
  return node.children.map((child) => printBlock(child, context)).join('\n')
}

function printBlock(node: Node, context: HtmlContext): string {
  switch (kindOf(node)) {
    case 'heading':
      return printHeading(node, context)
    case 'paragraph':
      return `<p>${printLine(node, context)}</p>`
    case 'bullet_list':
      return `<ul>${printItems(node, context)}</ul>`
    case 'ordered_list':
      return `<ol${node.attrs['order'] === 1 ? '' : attribute('start', Number(node.attrs['order']))}>${printItems(node, context)}</ol>`
    case 'tick_list':
      return `<ul class="tick-list">${node.children.map((item) => printTickItem(item, context)).join('')}</ul>`
    case 'table':
      return printTable(node, context)
    case 'note':
      return printNote(node, context)
    case 'chart':
      return printChart(node, context)
    default:
      return printBlocks(node, context)
  }
}

function printHeading(node: Node, context: HtmlContext): string {
  const { level, number } = attrsOf<HeadingAttrs>(node)
  const rank = Math.min(6, level + context.headingOffset)
  const sign = number === '' ? '' : `<span class="number">${escapeHtml(number)}</span> `
  return `<h${rank}${attribute('id', anchorIn(context, context.headingIds.shift() ?? ''))}>${sign}${escapeHtml(node.textContent)}</h${rank}>`
}

/** A single paragraph in an item or a cell needs no element of its own. */
function printInside(node: Node, context: HtmlContext): string {
  const [first, ...rest] = node.children
  if (first?.type.name !== 'paragraph' || rest.some((other) => other.type.name === 'paragraph'))
    return printBlocks(node, context)
  return [printLine(first, context), ...rest.map((other) => printBlock(other, context))].join('')
}

function printItems(list: Node, context: HtmlContext): string {
  return list.children.map((item) => `<li>${printInside(item, context)}</li>`).join('')
}

/** The box is a sign with a word for those who hear it; a form control would look as if it could be changed. */
function printTickItem(item: Node, context: HtmlContext): string {
  const boxes = attrsOf<TickAttrs>(item).choices.map(({ label, ticked }) => {
    const sign = `<span class="tick" role="img" aria-label="${ticked ? 'ikryssad' : 'inte ikryssad'}">${ticked ? '☒' : '☐'}</span>`
    return `<span class="choice">${sign}${label === '' ? '' : ` ${escapeHtml(label)}`}</span>`
  })
  return `<li><span class="choices">${boxes.join(' ')}</span> <span class="tick-text">${printLine(item, context)}</span></li>`
}

function printTable(table: Node, context: HtmlContext): string {
  const { caption, id } = attrsOf<TableAttrs>(table)
  const headCount = countHeadRows(table)
  const { numbers } = columnsOf(table)
  const rows = gridOf(table).map((row) => printRow(row, numbers, context))
  const sign = signText(context.nextCaption('table', caption))
  const title = caption === '' ? '' : `<caption>${captionSign(sign)}${escapeHtml(caption)}</caption>`
  const head = headCount > 0 ? `<thead>${rows.slice(0, headCount).join('')}</thead>` : ''
  const body = `${title}${head}<tbody>${rows.slice(headCount).join('\n')}</tbody>`
  const name = [caption === '' ? 'Tabell' : sign + caption, context.among?.name].filter(Boolean).join(', ')
  const named = attribute('aria-label', name)
  return `<div class="table-frame" role="region"${named} tabindex="0"><table${attribute('id', anchorIn(context, id))}>${body}</table></div>`
}

function captionSign(sign: string): string {
  return sign === '' ? '' : `<span class="caption-number">${sign.trimEnd()}</span> `
}

function printRow(row: readonly PlacedCell[], numbers: readonly boolean[], context: HtmlContext): string {
  const cells = row.map(({ cell, from, to }) => {
    const { colspan, rowspan, scope } = attrsOf<CellAttrs>(cell)
    const spans = `${colspan > 1 ? attribute('colspan', colspan) : ''}${rowspan > 1 ? attribute('rowspan', rowspan) : ''}`
    const kind = to - from === 1 && numbers[from] === true ? attribute('class', 'number') : ''
    const inner = printInside(cell, context)
    if (cell.type.name === 'table_header')
      return `<th${attribute('scope', scope ?? 'col')}${kind}${spans}>${inner}</th>`
    return `<td${kind}${spans}>${inner}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function printNote(note: Node, context: HtmlContext): string {
  const kind = note.attrs['kind'] as NoteKind
  const label = `<p class="note-label">${escapeHtml(noteLabels[kind])}</p>`
  return `<div class="note note-${kind}" role="note">${label}\n${printBlocks(note, context)}</div>`
}

function printChart(chart: Node, context: HtmlContext): string {
  const { id, caption, spec } = attrsOf<ChartAttrs>(chart)
  const sign = captionSign(signText(context.nextCaption('chart', caption)))
  const ending = caption === '' || /[.?!]$/.test(caption) ? '' : '.'
  const source = spec.source === '' ? '' : ` <span class="source">Källa: ${escapeHtml(spec.source)}</span>`
  return `<figure class="chart"${attribute('id', anchorIn(context, id))}>${drawingOf(chart)}<figcaption>${sign}${escapeHtml(caption)}${ending}${source}</figcaption></figure>`
}
