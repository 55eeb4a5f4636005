/*
 * The sentences of a tree with the figures that stand in them. Words are found in text and told as places in the tree, so that an editor
 * can mark them.
 */
import type { Node } from '../../documents/index.ts'

export type FigureAt = { readonly node: Node; readonly from: number; readonly to: number }

export type Sentence = {
  readonly text: string
  /** The question under whose heading it stands; empty before the first. */
  readonly under: string
  /** Figures by their place in the sentence's text. */
  readonly figures: readonly FigureAt[]
  /** The place in the tree of a place in the text. */
  readonly placeOf: (offset: number) => number
}

/** Where a sentence does not end although a full stop stands there. */
const notEnding =
  /(?:\b(?:t\.ex|bl\.a|ca|dvs|d\.v\.s|f\.d|kl|nr|st|resp|inkl|exkl|mfl|m\.fl|o\.s\.v|s\.k|tom|t\.o\.m|fr\.o\.m|jfr|kap|prop|dnr|max|min|milj|mdr|tkr)|\b\p{L}|\b\d{1,2})$/iu
const ending = /[.!?…](?=\s|$)/gu

type Piece = { readonly offset: number; readonly length: number; readonly at: number; readonly node: Node }

export function sentencesOf(tree: Node): Sentence[] {
  const found: Sentence[] = []
  let under = ''
  tree.descendants((block, at) => {
    if (!block.isTextblock) return true
    if (block.type.name === 'heading') under = String(block.attrs['id']) || under
    else found.push(...sentencesIn(block, at + 1, under))
    return false
  })
  return found
}

function sentencesIn(block: Node, start: number, under: string): Sentence[] {
  const pieces: Piece[] = []
  let text = ''
  block.forEach((node, at) => {
    const words = node.isText
      ? (node.text ?? '')
      : node.type.name === 'hard_break'
        ? '\n'
        : String(node.attrs['text'] ?? '')
    pieces.push({ offset: text.length, length: words.length, at: start + at, node })
    text += words
  })
  return cut(text, pieces).map(([from, to]) => {
    const own = pieces.filter(({ offset, length }) => offset < to && offset + length > from)
    return {
      text: text.slice(from, to).trim(),
      under,
      figures: own
        .filter(({ node }) => node.type.name === 'figure')
        .map(({ node, offset, length }) => ({ node, from: offset - lead(from), to: offset + length - lead(from) })),
      placeOf: (offset) => placeIn(pieces, offset + lead(from)),
    }
  })

  /** Where the sentence's text begins when its blanks are taken off. */
  function lead(from: number): number {
    return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  }
}

function cut(text: string, pieces: readonly Piece[]): [number, number][] {
  const isInside = (at: number) =>
    pieces.some(({ node, offset, length }) => !node.isText && at >= offset && at < offset + length)
  const cuts = [...text.matchAll(ending)]
    .map(({ index }) => index)
    .filter((at) => !isInside(at) && !notEnding.test(text.slice(Math.max(0, at - 12), at)))
    .map((at) => at + 1)
  const ends = [...cuts, text.length]
  return ends
    .map((to, place): [number, number] => [ends[place - 1] ?? 0, to])
    .filter(([from, to]) => text.slice(from, to).trim() !== '')
}

function placeIn(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast((each) => each.offset <= offset)
  if (!piece) return 0
  return piece.node.isText ? piece.at + (offset - piece.offset) : piece.at
}
