/*
 * The length of an answer in words, as a word processor counts them: what stands between blanks, figures and references counted as
 * one each.
 */
import type { TreeJson } from './answer.ts'

export function countWords(content: TreeJson): number {
  return (textOf(content).match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? []).length
}

/** All text of a tree, blocks kept apart by line breaks. */
export function textOf(node: TreeJson): string {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'hard_break') return ' '
  const inside = Array.isArray(node.content) ? (node.content as readonly TreeJson[]) : []
  if (inside.length > 0) return inside.map(textOf).join(isLine(node) ? '' : '\n')
  const attrs = node.attrs as Record<string, unknown> | undefined
  // A figure's blanks hold it together: one word.
  return typeof attrs?.['text'] === 'string' ? attrs['text'].replace(/\s/gu, '\u2060') : ''
}

function isLine({ type }: TreeJson): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tick_item'
}
