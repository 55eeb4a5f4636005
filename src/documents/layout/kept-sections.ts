/*
 * A section that explains a chart is read beside it: one that takes no more than a page is not divided between two.
 */
import type { Node } from 'prosemirror-model'

const page = 44
/** In letters, and of a chart in lines. */
const [line, chart] = [95, 18]

/** The places of the blocks that stay with the one after them. */
export function keptBlocks(doc: Node): ReadonlySet<number> {
  const kept = new Set<number>()
  const blocks = doc.children
  const starts = blocks.flatMap((block, at) => (beginsSection(block) ? [at] : []))
  for (const [place, from] of starts.entries()) {
    const to = starts[place + 1] ?? blocks.length
    const section = blocks.slice(from, to)
    const isKept = blocks[from]?.attrs['level'] === 2 && section.some(({ type }) => type.name === 'chart')
    if (isKept && linesOf(section) <= page) for (let at = from; at < to - 1; at += 1) kept.add(at)
  }
  return kept
}

function beginsSection(block: Node): boolean {
  return block.type.name === 'heading' && Number(block.attrs['level']) <= 2
}

/** About how many, with the room between blocks. */
function linesOf(blocks: readonly Node[]): number {
  return blocks.reduce((sum, block) => sum + blockLines(block) + 1, 0)
}

function blockLines(block: Node): number {
  if (block.type.name === 'chart') return chart
  if (block.type.name === 'table') return block.childCount + 2
  if (block.isTextblock) return Math.ceil(Math.max(1, block.textContent.length) / line)
  return block.children.reduce((sum, child) => sum + blockLines(child), 0)
}
