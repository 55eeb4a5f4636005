/*
 * A table as a pipe table where each cell is one line, else as HTML.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type CellAttrs, type TableAttrs } from '../attrs.ts'
import { printBlocks } from '../html/html-blocks.ts'
import { signText } from '../layout/captions.ts'
import { columnsOf } from '../layout/table-columns.ts'
import { escapeMarkdown, type MarkdownContext, markdownLine } from './markdown-line.ts'

export function markdownTable(table: Node, context: MarkdownContext): string {
  return isSimple(table) ? pipeTable(table, context) : htmlTable(table, context)
}

function isSimple(table: Node): boolean {
  return table.children.every((row) =>
    row.children.every((cell) => {
      const { colspan, rowspan } = attrsOf<CellAttrs>(cell)
      return colspan === 1 && rowspan === 1 && cell.childCount === 1 && cell.firstChild?.type.name === 'paragraph'
    }),
  )
}

function pipeTable(table: Node, context: MarkdownContext): string {
  const { caption } = attrsOf<TableAttrs>(table)
  const lines = table.children.map((row) => `| ${row.children.map((cell) => cellLine(cell, context)).join(' | ')} |`)
  const ruler = `|${columnsOf(table)
    .numbers.map((isNumbers) => (isNumbers ? ' ---: |' : ' --- |'))
    .join('')}`
  const sign = signText(context.nextCaption('table', caption))
  return [
    [lines[0], ruler, ...lines.slice(1)].join('\n'),
    ...(caption === '' ? [] : [`: ${sign}${escapeMarkdown(caption)}`]),
  ].join('\n\n')
}

function cellLine(cell: Node, context: MarkdownContext): string {
  return cell.children.map((block) => markdownLine(block, context).replaceAll('\\\n', '<br>')).join('<br>')
}

/** Footnotes keep their place among the others: their signs are written as Markdown after the table's own text. */
function htmlTable(table: Node, context: MarkdownContext): string {
  const footnotes: string[] = []
  const single = table.type.schema.node('doc', null, [table])
  const { anchors, sources, nextCaption } = context
  const html = printBlocks(single, { footnotes, anchors, sources, nextCaption, headingOffset: 0, headingIds: [] })
  const bare = html
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replace(/<sup class="footnote">.*?<\/sup>/g, '')
    .replace(/<sup class="source-sign">.*?kalla-(\d+).*?<\/sup>/g, '[^k$1]')
  const signs = footnotes.map((text) => `[^${context.footnotes.push(text)}]`)
  return signs.length > 0 ? `${bare}\n\n${signs.join(' ')}` : bare
}
