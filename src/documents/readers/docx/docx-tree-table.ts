/*
 * Reads a table back: header cells by the style of their paragraphs, cells that span columns or rows by how Word says it.
 */
import type { Node } from 'prosemirror-model'
import { docxStyles } from '../../docx-styles.ts'
import { schema } from '../../schema.ts'
import { allOf, child, elementsOf, valueOf, type Xml } from '../xml.ts'
import { attributesFor } from './docx-kept.ts'
import type { DocxPackage } from './docx-package.ts'

type ReadBlocks = (elements: readonly Xml[], docx: DocxPackage) => Node[]
type Cell = { readonly xml: Xml; readonly column: number; readonly colspan: number; rowspan: number }
type Kept = Readonly<Record<string, unknown>>

/** Nothing where no cell is left. */
export function readTable(table: Xml, kept: Kept, docx: DocxPackage, read: ReadBlocks): Node[] {
  const cells = cellsOf(table)
  const widths = widthsIn(kept['widths'], cells)
  const rows = cells.map((row, y) => row.map((cell, x) => readCell(cell, widths?.[y]?.[x] ?? null, docx, read)))
  const filled = rows.filter((row) => row.length > 0).map((row) => schema.node('table_row', null, row))
  return filled.length === 0 ? [] : [schema.node('table', attributesFor('table', kept), filled)]
}

/** Only while the table has the cells that it had. */
function widthsIn(kept: unknown, rows: readonly Cell[][]): (number[] | null)[][] | undefined {
  if (!Array.isArray(kept)) return undefined
  const widths = kept.map((row: unknown) => (Array.isArray(row) ? row.map(asWidths) : []))
  const isSame = widths.length === rows.length && rows.every((row, at) => row.length === widths[at]?.length)
  return isSame ? widths : undefined
}

function asWidths(width: unknown): number[] | null {
  return Array.isArray(width) && width.every((each) => typeof each === 'number') ? width : null
}

/** A cell that goes on from above adds a row to the one that it goes on from. */
function cellsOf(table: Xml): Cell[][] {
  const open = new Map<number, Cell>()
  return elementsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row) => {
      let column = 0
      return elementsOf(row)
        .filter(({ name }) => name === 'w:tc')
        .flatMap((xml) => {
          const colspan = Number(valueOf(xml, 'w:tcPr', 'w:gridSpan') ?? 1)
          const merge = child(xml, 'w:tcPr', 'w:vMerge')
          const cell: Cell = { xml, column, colspan, rowspan: 1 }
          const above = open.get(column)
          column += colspan
          if (merge && merge.attributes['w:val'] !== 'restart' && above) {
            above.rowspan += 1
            return []
          }
          open.set(cell.column, cell)
          return [cell]
        })
    })
}

function readCell(
  { xml, colspan, rowspan }: Cell,
  colwidth: number[] | null,
  docx: DocxPackage,
  read: ReadBlocks,
): Node {
  const blocks = read(elementsOf(xml), docx).flatMap(asPlain)
  const content = blocks.length > 0 ? blocks : [schema.node('paragraph')]
  const scope = content.every(({ type }) => type.name === 'paragraph') ? scopeOf(xml) : undefined
  if (scope === undefined) return schema.node('table_cell', { colspan, rowspan, colwidth }, content)
  return schema.node('table_header', { colspan, rowspan, colwidth, scope }, content)
}

function scopeOf(cell: Xml): 'col' | 'row' | undefined {
  const style = valueOf(allOf(cell, 'w:p')[0], 'w:pPr', 'w:pStyle')
  if (style === docxStyles.tableHead) return 'col'
  return style === docxStyles.tableRowHead ? 'row' : undefined
}

/** A cell holds paragraphs and lists; of all else its lines are kept. */
function asPlain(block: Node): Node[] {
  if (block.type.isInGroup('plain')) return [block]
  return block.isTextblock ? [schema.node('paragraph', null, block.content)] : block.children.flatMap(asPlain)
}
