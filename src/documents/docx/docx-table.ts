/*
 * A table with a repeated header row, header cells of rows in their own style, and widths by what stands in the columns.
 */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type XmlComponent,
} from 'docx'
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs, type TableAttrs } from '../attrs.ts'
import { docxStyles } from '../docx-styles.ts'
import { isHeadRow } from '../html/html-blocks.ts'
import { columnWidths } from '../pdf/column-widths.ts'
import type { DocxContext } from './docx-context.ts'
import { cellLetters } from './paper.ts'

type PrintBlocks = (node: Node, context: DocxContext) => XmlComponent[]

/** A4 less its margins, in twentieths of a point. */
const fullWidth = 9240
/** A row of so few letters is not divided between pages; a longer one would leave half a page empty. */
const keptRow = 800
const line = { style: BorderStyle.SINGLE, size: 4, color: '9FB0B8' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export function docxTable(table: Node, context: DocxContext, print: PrintBlocks): XmlComponent[] {
  const { caption } = attrsOf<TableAttrs>(table)
  const widths = inTwips(columnWidths(table))
  const drawn = new Table({
    width: { size: fullWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: table.children.map((row) => tableRow(row, widths, context, print)),
  })
  const title =
    caption === ''
      ? []
      : [new Paragraph({ style: docxStyles.caption, keepNext: true, children: [new TextRun(caption)] })]
  return [...title, drawn, new Paragraph({ style: docxStyles.tableSpace })]
}

function inTwips(shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1
  return shares.map((share) => Math.floor((fullWidth * share) / sum))
}

function tableRow(row: Node, widths: readonly number[], context: DocxContext, print: PrintBlocks): TableRow {
  const isHead = isHeadRow(row)
  const children = row.children.map((cell, at) => tableCell(cell, widths[at] ?? 0, isHead, context, print))
  const isKept = isHead || row.textContent.length <= keptRow
  return new TableRow({ ...(isHead ? { tableHeader: true } : {}), ...(isKept ? { cantSplit: true } : {}), children })
}

function tableCell(cell: Node, width: number, isHead: boolean, context: DocxContext, print: PrintBlocks): TableCell {
  const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
  const blocks = print(cell, { ...context, paragraphStyle: styleOf(cell), letters: { size: cellLetters } })
  // Word wants a paragraph last in a cell.
  const last = blocks.at(-1) instanceof Paragraph ? [] : [new Paragraph({ style: docxStyles.tableSpace })]
  return new TableCell({
    children: [...blocks, ...last] as Paragraph[],
    verticalAlign: VerticalAlignTable.TOP,
    ...(colspan > 1 ? { columnSpan: colspan } : { width: { size: width, type: WidthType.DXA } }),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E6EEF1', color: 'auto' } } : {}),
  })
}

function styleOf(cell: Node): string {
  if (cell.type.name !== 'table_header') return docxStyles.tableText
  return attrsOf<CellAttrs>(cell).scope === 'row' ? docxStyles.tableRowHead : docxStyles.tableHead
}
