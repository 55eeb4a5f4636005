/*
 * A document tree as lines of text, one for each paragraph, heading, item and cell, as a reader of plain text would see it.
 * The words that a printer adds (the label of a note, the sign of a box) stand there too.
 */
import { type Node, type NoteKind, noteLabels } from '../documents/index.ts'

export function linesOfTree(tree: Node): string[] {
  const lines: string[] = []
  tree.descendants((node) => {
    if (node.type.name === 'note') lines.push(`${noteLabels[node.attrs['kind'] as NoteKind]}:`)
    if (node.type.name === 'chart') lines.push(String(node.attrs['words']))
    if (node.type.name === 'table' && node.attrs['caption'] !== '') lines.push(String(node.attrs['caption']))
    if (node.isTextblock) lines.push(lineOf(node))
    return !node.isTextblock
  })
  return lines
}

function lineOf(block: Node): string {
  const text = block.children.map(wordsOf).join('')
  if (block.type.name === 'heading') return `${String(block.attrs['number'])} ${text}`.trim()
  if (block.type.name !== 'tick_item') return text
  const choices = block.attrs['choices'] as readonly { label: string; ticked: boolean }[]
  return `${choices.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`).join(' ')} ${text}`
}

function wordsOf(node: Node): string {
  if (node.isText) return node.text ?? ''
  return node.type.name === 'hard_break' ? ' ' : String(node.attrs['text'] ?? '')
}
