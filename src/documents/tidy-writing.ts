/*
 * What a person has written is made fit to print: a table gets head cells and as many cells in every row, headings begin at the first
 * level and skip none, and an empty heading is a paragraph. Words are never changed.
 */
import { Fragment, type Node } from 'prosemirror-model'

export function tidyWriting(doc: Node): Node {
  let level = 0
  const blocks = doc.children.map((block) => {
    if (block.type.name === 'table') return tidyTable(block)
    if (block.type.name !== 'heading') return block
    if (block.textContent.trim() === '') return block.type.schema.node('paragraph', null, block.content)
    level = Math.min(Number(block.attrs['level']), level + 1)
    return block.type.create({ ...block.attrs, level }, block.content)
  })
  return doc.copy(Fragment.from(blocks))
}

function tidyTable(table: Node): Node {
  const { table_header: header, table_cell: cell } = table.type.schema.nodes
  const width = Math.max(...table.children.map(widthOf))
  const rows = table.children.map((row, at) => {
    const missing = hasRowspan(table) ? 0 : width - widthOf(row)
    const filled = [...row.children, ...Array.from({ length: missing }, () => cell?.createAndFill() as Node)]
    return row.copy(Fragment.from(at === 0 && header ? filled.map((each) => asHeader(each, header)) : filled))
  })
  return table.copy(Fragment.from(rows))
}

/** A head holds paragraphs only: what stands in lists is taken out of them. */
function asHeader(cell: Node, header: Node['type']): Node {
  if (cell.type === header) return cell
  const lines: Node[] = []
  cell.descendants((block) => {
    if (block.type.name === 'paragraph') lines.push(block)
    return !block.isTextblock
  })
  return header.create({ ...cell.attrs, scope: 'col' }, lines)
}

function widthOf(row: Node): number {
  return row.children.reduce((sum, cell) => sum + Number(cell.attrs['colspan']), 0)
}

function hasRowspan(table: Node): boolean {
  return table.children.some((row) => row.children.some((cell) => Number(cell.attrs['rowspan']) > 1))
}
