/*
 * A table with a repeated header row, header cells of rows in their own style, and widths by what stands in the columns.
 */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type XmlComponent,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs, type TableAttrs } from '../attrs.ts'
import { docxStyles } from '../docx-styles.ts'
import { type Columns, columnsOf } from '../layout/table-columns.ts'
import { gridOf, isHeadRow, type PlacedCell } from '../layout/table-grid.ts'
import { type TableBreaks, tableBreaks } from '../layout/table-lines.ts'
import { caption } from './caption.ts'
import { type DocxContext, stays } from './docx-context.ts'
import { textWidth } from './paper.ts'

type PrintBlocks = (node: Node, context: DocxContext) => XmlComponent[]

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9C6CA' }
const headLine = { style: BorderStyle.SINGLE, size: 8, color: '0B4F5C' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export function docxTable(table: Node, context: DocxContext, print: PrintBlocks): XmlComponent[] {
  const attrs = attrsOf<TableAttrs>(table)
  const title = attrs.caption === '' ? [] : [spaceAbove(), caption('table', attrs, context)]
  const columns = columnsOf(table)
  const widths = inTwips(columns.widths)
  const breaks = tableBreaks(table, columns)
  const drawing: Drawing = { columns, widths, breaks, context, print }
  const grid = gridOf(table)
  const drawn = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: none, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    margins: { top: 44, bottom: 44, left: 90, right: 90 },
    rows: grid.map((cells, at) => tableRow(table, at, cells, drawing)),
  })
  return [...title, drawn, new Paragraph({ style: docxStyles.tableSpace, ...stays(context) })]
}

/** Room above the caption. LibreOffice shows the code of a field that stands in the first paragraph of a control: this is the first. */
function spaceAbove(): Paragraph {
  return new Paragraph({ style: docxStyles.tableSpace, keepNext: true, spacing: { after: 0 } })
}

type Drawing = {
  readonly columns: Columns
  readonly widths: readonly number[]
  readonly breaks: TableBreaks
  readonly context: DocxContext
  readonly print: PrintBlocks
}

function inTwips(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  return shares.map((share) => Math.floor((textWidth * share) / sum))
}

/** Word keeps a head with the row after it, and a small table whole, by what its paragraphs say of the next. */
function tableRow(table: Node, at: number, cells: readonly PlacedCell[], drawing: Drawing): TableRow {
  const { breaks, context } = drawing
  const isHead = isHeadRow(table.child(at))
  const isLast = at === table.childCount - 1
  const keepNext = context.keepNext || (!isLast && (isHead || breaks.isKept))
  const within = { ...drawing, context: { ...context, keepNext } }
  return new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    ...(isHead || breaks.breakable[at] !== true ? { cantSplit: true } : {}),
    children: cells.map((cell) => tableCell(cell, isHead, within)),
  })
}

function tableCell({ cell, from, to }: PlacedCell, isHead: boolean, drawing: Drawing): TableCell {
  const { columns, widths, context, print } = drawing
  const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
  const toTheRight = to - from === 1 && columns.numbers[from] === true
  const letters = { size: Math.round(2 * columns.size) }
  const blocks = print(cell, { ...context, paragraphStyle: styleOf(cell), letters, toTheRight })
  // Word wants a paragraph last in a cell.
  const last = blocks.at(-1) instanceof Paragraph ? [] : [new Paragraph({ style: docxStyles.tableSpace })]
  const width = widths.slice(from, to).reduce((sum, each) => sum + each, 0)
  return new TableCell({
    children: [...blocks, ...last] as Paragraph[],
    width: { size: width, type: WidthType.DXA },
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
    ...(isHead
      ? { shading: { type: ShadingType.CLEAR, fill: 'EEF4F4', color: 'auto' }, borders: { bottom: headLine } }
      : {}),
  })
}

function styleOf(cell: Node): string {
  if (cell.type.name !== 'table_header') return docxStyles.tableText
  return attrsOf<CellAttrs>(cell).scope === 'row' ? docxStyles.tableRowHead : docxStyles.tableHead
}
