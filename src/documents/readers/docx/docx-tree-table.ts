/*
 * Reads a table back: header cells by the style of their paragraphs, cells that span columns or rows by how Word says it.
 */
import type { Node } from 'prosemirror-model'
import { docxStyles } from '../../docx-styles.ts'
import { schema } from '../../schema.ts'
import type { DocxPackage } from './docx-package.ts'
import { allOf, child, elementsOf, valueOf, type Xml } from '../xml.ts'

type ReadBlocks = (elements: readonly Xml[], docx: DocxPackage) => Node[]
type Cell = { readonly xml: Xml; readonly column: number; readonly colspan: number; rowspan: number }

export function readTable(table: Xml, attributes: object, docx: DocxPackage, read: ReadBlocks): Node {
  const rows = cellsOf(table).map((cells) =>
    schema.node(
      'table_row',
      null,
      cells.map((cell) => readCell(cell, docx, read)),
    ),
  )
  return schema.node('table', attributes, rows)
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

function readCell({ xml, colspan, rowspan }: Cell, docx: DocxPackage, read: ReadBlocks): Node {
  const styles = allOf(xml, 'w:p').map((paragraph) => valueOf(paragraph, 'w:pPr', 'w:pStyle'))
  const blocks = read(elementsOf(xml), docx)
  const content = blocks.length > 0 ? blocks : [schema.node('paragraph')]
  const spans = { colspan, rowspan }
  if (styles[0] === docxStyles.tableHead) return schema.node('table_header', { ...spans, scope: 'col' }, content)
  if (styles[0] === docxStyles.tableRowHead) return schema.node('table_header', { ...spans, scope: 'row' }, content)
  return schema.node('table_cell', spans, content)
}
