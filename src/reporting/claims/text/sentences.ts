/*
 * The sentences of a tree with the figures that stand in them. A row of a table is one sentence, and so is a point of a list with the line
 * that leads to it. Words are found in text and told as places in the tree, so that an editor can mark them.
 */

import type { Node } from '../../../documents/index.ts'
import { hitsOf } from '../../../foundation/index.ts'

export type FigureAt = { readonly node: Node; readonly from: number; readonly to: number }

export type Sentence = {
  readonly text: string
  /** The question under whose heading it stands; empty before the first. */
  readonly under: string
  /** Figures by their place in the sentence's text. */
  readonly figures: readonly FigureAt[]
  /** The only figure of the sentence before it in the same paragraph. */
  readonly before?: FigureAt | undefined
  /** Of a row: what heads its columns, where each cell is one line. */
  readonly heads?: readonly string[]
  /** The place in the tree of a place in the text. */
  readonly placeOf: (offset: number) => number
}

/** Where a sentence does not end although a full stop stands there. */
const notEnding =
  /(?:\b(?:t\.ex|bl\.a|ca|dvs|d\.v\.s|f\.d|kl|nr|st|resp|inkl|exkl|mfl|m\.fl|o\.s\.v|s\.k|tom|t\.o\.m|fr\.o\.m|jfr|kap|prop|dnr|max|min|milj|mdr|tkr)|\b\p{L}|\b\d{1,2})$/iu
const ending = /[.!?…](?=\s|$)/gu

type Piece = { readonly offset: number; readonly length: number; readonly at: number; readonly node: Node }
type Block = { readonly node: Node; readonly start: number }

export function sentencesOf(tree: Node): Sentence[] {
  const found: Sentence[] = []
  let under = ''
  tree.descendants((block, at, parent) => {
    if (block.type.name === 'heading' && !hasFigure(block)) under = String(block.attrs['id']) || under
    else if (block.type.name === 'table_row') found.push(...rowOf(block, at, parent, under))
    else if (isList(block)) found.push(...ledPoints(block, at, parent, tree, under))
    else if (block.isTextblock) found.push(...sentencesIn([{ node: block, start: at + 1 }], under))
    return !block.isTextblock && block.type.name !== 'table_row'
  })
  return found
}

function hasFigure(block: Node): boolean {
  return block.children.some(({ type }) => type.name === 'figure')
}

function isList({ type }: Node): boolean {
  return type.name === 'bullet_list' || type.name === 'ordered_list'
}

/** A row is one sentence, read with the heads of its columns. */
function rowOf(row: Node, at: number, table: Node | null, under: string): Sentence[] {
  const sentences = sentencesIn(blocksIn(row, at), under, ' | ')
  const [first] = sentences
  const head = table?.firstChild
  const isPlain = row.children.every(({ childCount }) => childCount === 1)
  if (!first || sentences.length > 1 || !head || head === row || !isPlain) return sentences
  return [{ ...first, heads: head.children.map(({ textContent }) => textContent) }]
}

function blocksIn(node: Node, at: number): Block[] {
  const found: Block[] = []
  node.descendants((block, offset) => {
    if (block.isTextblock) found.push({ node: block, start: at + 1 + offset + 1 })
    return !block.isTextblock
  })
  return found
}

/** "Följande har ökat:" is read with each point under it. The points stand alone as well; only words of the lead are new here. */
function ledPoints(list: Node, at: number, parent: Node | null, tree: Node, under: string): Sentence[] {
  const lead = tree.resolve(at).nodeBefore
  if (!parent || !lead?.isTextblock || !lead.textContent.trimEnd().endsWith(':') || hasFigure(lead)) return []
  const leading = { node: lead, start: at - lead.nodeSize + 1 }
  return blocksIn(list, at)
    .filter(({ node }) => hasFigure(node))
    .flatMap((point) =>
      sentencesIn([leading, point], under, ' ')
        .filter(({ figures }) => figures.length > 0)
        .slice(0, 1),
    )
}

function sentencesIn(blocks: readonly Block[], under: string, joint = ''): Sentence[] {
  const { text, pieces } = piecesOf(blocks, joint)
  let last: FigureAt[] = []
  return cut(text, pieces).map(([from, to]) => {
    const sentence = sentenceOf(text, pieces, from, to, under)
    const before = last.length === 1 ? last[0] : undefined
    last = sentence.figures.length > 0 ? [...sentence.figures] : last
    return before ? { ...sentence, before: { ...before, from: -1, to: -1 } } : sentence
  })
}

function piecesOf(blocks: readonly Block[], joint: string): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  for (const [place, { node: block, start }] of blocks.entries()) {
    if (place > 0) text += joint
    block.forEach((node, at) => {
      const words = wordsOf(node)
      pieces.push({ offset: text.length, length: words.length, at: start + at, node })
      text += words
    })
  }
  return { text, pieces }
}

function wordsOf(node: Node): string {
  if (node.isText) return node.text ?? ''
  return node.type.name === 'hard_break' ? '\n' : String(node.attrs['text'] ?? '')
}

function sentenceOf(text: string, pieces: readonly Piece[], from: number, to: number, under: string): Sentence {
  const lead = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
  return {
    text: text.slice(from, to).trim(),
    under,
    figures: pieces
      .filter(({ node, offset, length }) => node.type.name === 'figure' && offset < to && offset + length > from)
      .map(({ node, offset, length }) => ({ node, from: offset - lead, to: offset + length - lead })),
    placeOf: (offset) => placeIn(pieces, offset + lead),
  }
}

function cut(text: string, pieces: readonly Piece[]): [number, number][] {
  const isInside = (at: number) =>
    pieces.some(({ node, offset, length }) => !node.isText && at >= offset && at < offset + length)
  const cuts = hitsOf(text, ending)
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
