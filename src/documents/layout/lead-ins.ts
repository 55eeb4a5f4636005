/*
 * What may not be parted from the block after it by the end of a page: an instruction in italics that stands under its heading.
 */
import type { Node } from 'prosemirror-model'

export function leadsIn(blocks: readonly Node[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!before || !after || block?.type.name !== 'paragraph' || !isInstruction(block)) return false
  return before.type.name === 'heading' || leadsIn(blocks, at - 1)
}

function isInstruction(paragraph: Node): boolean {
  const isEm = (node: Node) => node.marks.some((mark) => mark.type.name === 'em')
  return paragraph.childCount > 0 && paragraph.children.every(isEm)
}
