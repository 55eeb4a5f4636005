/*
 * A document tree as lines of text, as a reader of plain text would see it: one line for each paragraph, heading, item and cell,
 * an empty line between blocks, bullets and boxes as signs, and before a note its label.
 */
import { type Node, type NoteKind, noteLabels } from '../documents/index.ts'

export function linesOfTree(tree: Node): string[] {
  return tree.children.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...linesOfBlock(block)])
}

export function linesOfBlock(block: Node): string[] {
  if (block.isTextblock) return [lineOf(block)]
  switch (block.type.name) {
    case 'note':
      return [`${noteLabels[block.attrs['kind'] as NoteKind]}:`, '', ...linesOfTree(block)]
    case 'chart':
      return [String(block.attrs['words'])]
    case 'bullet_list':
    case 'ordered_list':
      return block.children.flatMap((item) => ['• ', ...linesOfBlock(item)]).reduce<string[]>(joinBullet, [])
    case 'table':
      return [
        String(block.attrs['caption']),
        ...block.children.flatMap((row) => row.children.flatMap((cell) => ['', ...linesOfTree(cell)])),
      ]
    default:
      return block.children.flatMap(linesOfBlock)
  }
}

/** The sign of an item stands on the line of its first words. */
function joinBullet(lines: string[], line: string): string[] {
  const last = lines.at(-1)
  return last === '• ' ? [...lines.slice(0, -1), `• ${line}`] : [...lines, line]
}

export function lineOf(block: Node): string {
  const text = block.children.map(wordsOf).join('')
  if (block.type.name === 'heading') return `${String(block.attrs['number'])} ${text}`.trim()
  if (block.type.name !== 'tick_item') return text
  const choices = block.attrs['choices'] as readonly { label: string; ticked: boolean }[]
  return `${choices.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`).join(' ')} ${text}`.trim()
}

function wordsOf(node: Node): string {
  if (node.isText) return node.text ?? ''
  return node.type.name === 'hard_break' ? ' ' : String(node.attrs['text'] ?? '')
}
