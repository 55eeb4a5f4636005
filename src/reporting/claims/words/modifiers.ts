/*
 * drygt, knappt, mer än, nästan, cirka: on which side of a number, a share or a number of times the value is said to lie. One table for the
 * words before a live figure, before a typed number, and between two texts.
 */
export type Edge = 'exact' | 'above' | 'below' | 'near' | 'over' | 'under' | 'least' | 'most'

/** `above` and `below` are near as well; `over` and `under` may lie far away; `least` and `most` may be the number itself. */
const edges: Readonly<Record<Exclude<Edge, 'exact'>, readonly string[]>> = {
  above: [
    'drygt',
    'gott och väl',
    'strax över',
    'lite över',
    'något över',
    'lite mer än',
    'något mer än',
    'lite fler än',
  ],
  over: ['över', 'mer än', 'fler än'],
  below: [
    'knappt',
    'nästan',
    'närmare',
    'nära',
    'nära nog',
    'inte fullt',
    'strax under',
    'i det närmaste',
    'bortåt',
    'uppemot',
    'uppåt',
    'inemot',
  ],
  under: ['under', 'mindre än', 'färre än'],
  near: ['cirka', 'ca', 'ungefär', 'omkring', 'runt', 'kring', 'i runda tal', 'i storleksordningen'],
  least: ['minst', 'åtminstone'],
  most: ['högst', 'som mest', 'upp till', 'maximalt'],
}
const edgeOf: Readonly<Record<string, Edge>> = Object.fromEntries(
  Object.entries(edges).flatMap(([edge, words]) => words.map((word) => [word, edge as Edge])),
)

/** All of them in a pattern, the longest first. */
export const edgeWords = Object.keys(edgeOf)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const atEnd = new RegExp(`(?<!\\p{L})(?<!inte )(${edgeWords})\\.?\\s*$`, 'iu')

export type EdgeWord = { readonly word: string; readonly from: number; readonly edge: Edge }

/** The word that stands right before the end of a text, if it is one of these. */
export function edgeWordBefore(text: string): EdgeWord | undefined {
  const found = atEnd.exec(text)
  const word = found?.[1]
  return found && word ? { word, from: found.index, edge: edgeOf[word.toLowerCase()] ?? 'near' } : undefined
}

export function edgeBefore(text: string): Edge {
  return edgeWordBefore(text)?.edge ?? 'exact'
}

const atStart = new RegExp(`^(${edgeWords})\\s+`, 'iu')

/** `drygt 40 Mkr` → above, `40 Mkr`. */
export function edgeAtStart(text: string): { readonly edge: Edge; readonly rest: string } {
  const found = atStart.exec(text)
  if (found?.[1] === undefined) return { edge: 'exact', rest: text }
  return { edge: edgeOf[found[1].toLowerCase()] ?? 'near', rest: text.slice(found[0].length) }
}

/** How far the value may lie from what is said: when nothing stands before it, with cirka, and with drygt or knappt. */
export type Room = { readonly exact: number; readonly near: number; readonly far: number }

/** drygt, knappt and cirka reach twice or four times as far as what is said without them. */
export function roomOf(exact: number): Room {
  return { exact, near: 2 * exact, far: 4 * exact }
}

/** Does a value lie where the word says, beside the number that is said? */
export function lies(value: number, said: number, edge: Edge, { exact, near, far }: Room): boolean {
  switch (edge) {
    case 'exact':
      return Math.abs(value - said) <= exact
    case 'near':
      return Math.abs(value - said) <= near
    case 'above':
      return value > said && value <= said + far
    case 'below':
      return value < said && value >= said - far
    case 'over':
      return value > said
    case 'under':
      return value < said
    case 'least':
      return value >= said
    case 'most':
      return value <= said
  }
}
