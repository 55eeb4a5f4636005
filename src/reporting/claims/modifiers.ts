/*
 * drygt, knappt, mer än, nästan, cirka: on which side of a share, a number of times or a number the value is said to lie.
 */
export type ShareEdge = 'exact' | 'above' | 'below' | 'near' | 'over' | 'under'

const edges: readonly (readonly [RegExp, ShareEdge])[] = [
  [/(?:^|[^\p{L}])(?:drygt|gott och väl|lite mer än|något mer än|strax över)\s+$/iu, 'above'],
  [/(?:^|[^\p{L}])(?:mer än|fler än|över|mer|minst)\s+$/iu, 'over'],
  [/(?:^|[^\p{L}])(?:knappt|nästan|närmare|nära|inte fullt|strax under|nära nog|i det närmaste)\s+$/iu, 'below'],
  [/(?:^|[^\p{L}])(?:mindre än|färre än|under|högst)\s+$/iu, 'under'],
  [/(?:^|[^\p{L}])(?:cirka|ca|ca\.|ungefär|omkring|runt|kring)\s+$/iu, 'near'],
]

/** What stands right before a place. */
export function edgeBefore(text: string): ShareEdge {
  return edges.find(([pattern]) => pattern.test(text))?.[1] ?? 'exact'
}

/**
 * @param room how far the value may lie from what is said when nothing stands before it; drygt, knappt and cirka reach twice or
 * thrice as far.
 */
export function isWithinShare(value: number, said: number, edge: ShareEdge, room: number): boolean {
  switch (edge) {
    case 'exact':
      return Math.abs(value - said) <= room
    case 'near':
      return Math.abs(value - said) <= 2 * room
    case 'above':
      return value > said && value <= said + 4 * room
    case 'below':
      return value < said && value >= said - 4 * room
    case 'over':
      return value > said
    case 'under':
      return value < said
  }
}
