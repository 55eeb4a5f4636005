/*
 * Where words stand in a tree: places that an editor can mark. A figure is one position wide and reads as one sign.
 */
import type { Node } from 'prosemirror-model'

export type Passage = { readonly from: number; readonly to: number }

const leafSign = () => '\uFFFC'

/** Every place of the words within one block, in order. */
export function placesOf(doc: Node, words: string): Passage[] {
  const found: Passage[] = []
  if (words === '') return found
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true
    const text = block.textBetween(0, block.content.size, ' ', leafSign)
    for (let place = text.indexOf(words); place !== -1; place = text.indexOf(words, place + 1))
      found.push({ from: at + 1 + place, to: at + 1 + place + words.length })
    // What carries its own words, a figure or a reference, is one sign wide.
    block.forEach((leaf, offset) => {
      if (leaf.isLeaf && !leaf.isText && leaf.attrs['text'] === words)
        found.push({ from: at + 1 + offset, to: at + 2 + offset })
    })
    return false
  })
  return found
}

/** The place nearest to where the words were. */
export function findWords(doc: Node, words: string, near = 0): Passage | undefined {
  return placesOf(doc, words).toSorted((a, b) => Math.abs(a.from - near) - Math.abs(b.from - near))[0]
}
