/*
 * Chance that can be had again: the same seed gives the same throws (mulberry32, Tommy Ettinger, public domain).
 */
export type Chance = {
  /** 0 or more, below 1. */
  readonly throw: () => number
  readonly between: (low: number, high: number) => number
  readonly happens: (share: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** Several different ones, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    throw: next,
    between,
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    some: (items, count) => {
      const left = [...items]
      const taken = new Set(
        Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)[0]),
      )
      return items.filter((item) => taken.has(item))
    },
  }
}
