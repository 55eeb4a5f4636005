/*
 * A dense cube over the ledger in the browser: typed arrays, one pass over the rows for each filter, sums for every value of every
 * dimension on the way. No index is built: a pass over sixty thousand rows takes a few milliseconds.
 */
import { type CubeData, type CubeDimension, cubeDimensions, dayNumber } from './columns.ts'

export type CubeFilter = { readonly [Key in CubeDimension | 'text' | 'decidedFrom' | 'decidedTo']?: string | undefined }

export type ValueSums = { readonly value: string; readonly cases: number; readonly granted: number }

export type CubeSums = {
  readonly cases: number
  readonly granted: number
  readonly paid: number
  readonly left: number
  readonly coGranted: number
  readonly by: Readonly<Record<CubeDimension, readonly ValueSums[]>>
  readonly byYear: readonly ValueSums[]
  /** Places of the first rows that are left, as many as were asked for. */
  readonly first: readonly number[]
}

type Column = {
  readonly dimension: CubeDimension
  readonly values: readonly string[]
  readonly codes: Int32Array
  readonly starts: Int32Array | undefined
  readonly counts: Float64Array
  readonly granted: Float64Array
}

export type Cube = { readonly data: CubeData; readonly sums: (filter: CubeFilter, firstRows?: number) => CubeSums }

export function makeCube(data: CubeData): Cube {
  const columns = cubeDimensions.map((dimension) => columnOf(data, dimension))
  const decided = Int32Array.from(data.decided)
  const money = {
    granted: Float64Array.from(data.granted),
    paid: Float64Array.from(data.paid),
    left: Float64Array.from(data.left),
    coGranted: Float64Array.from(data.coGranted),
  }
  const texts = data.titles.map((title, row) =>
    `${title} ${data.owners[row] ?? ''} ${data.ids[row] ?? ''}`.toLowerCase(),
  )
  const isLeft = new Uint8Array(data.rows)

  function sums(filter: CubeFilter, firstRows = 50): CubeSums {
    isLeft.fill(1)
    for (const column of columns) keepValue(isLeft, column, filter[column.dimension])
    keepDays(isLeft, decided, filter)
    keepWords(isLeft, texts, filter.text)
    return {
      ...totals(isLeft, money),
      ...groups(isLeft, columns, decided, money.granted),
      first: firstOf(isLeft, firstRows),
    }
  }
  return { data, sums }
}

function columnOf(data: CubeData, dimension: CubeDimension): Column {
  const { values, codes, starts } = data.dimensions[dimension]
  return {
    dimension,
    values,
    codes: Int32Array.from(codes),
    starts: starts && Int32Array.from(starts),
    counts: new Float64Array(values.length),
    granted: new Float64Array(values.length),
  }
}

function keepValue(isLeft: Uint8Array, { values, codes, starts }: Column, wanted: string | undefined): void {
  if (wanted === undefined) return
  const code = values.indexOf(wanted)
  for (let row = 0; row < isLeft.length; row += 1) {
    if (isLeft[row] === 0) continue
    if (starts === undefined) {
      if (codes[row] !== code) isLeft[row] = 0
      continue
    }
    let found = 0
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) if (codes[place] === code) found = 1
    isLeft[row] = code === -1 ? 0 : found
  }
  if (code === -1) isLeft.fill(0)
}

function keepDays(isLeft: Uint8Array, decided: Int32Array, { decidedFrom, decidedTo }: CubeFilter): void {
  if (decidedFrom === undefined && decidedTo === undefined) return
  const from = decidedFrom === undefined ? 1 : dayNumber(decidedFrom)
  const to = decidedTo === undefined ? 99_999_999 : dayNumber(decidedTo)
  for (let row = 0; row < isLeft.length; row += 1) {
    const day = decided[row] ?? 0
    if (day === 0 || day < from || day > to) isLeft[row] = 0
  }
}

function keepWords(isLeft: Uint8Array, texts: readonly string[], text: string | undefined): void {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  for (const word of words)
    for (let row = 0; row < isLeft.length; row += 1)
      if (isLeft[row] === 1 && !(texts[row] ?? '').includes(word)) isLeft[row] = 0
}

type Money = { readonly [Key in 'granted' | 'paid' | 'left' | 'coGranted']: Float64Array }

function totals(isLeft: Uint8Array, money: Money) {
  const sum = { cases: 0, granted: 0, paid: 0, left: 0, coGranted: 0 }
  for (let row = 0; row < isLeft.length; row += 1) {
    if (isLeft[row] === 0) continue
    sum.cases += 1
    sum.granted += money.granted[row] ?? 0
    sum.paid += money.paid[row] ?? 0
    sum.left += money.left[row] ?? 0
    sum.coGranted += money.coGranted[row] ?? 0
  }
  return sum
}

function groups(isLeft: Uint8Array, columns: readonly Column[], decided: Int32Array, granted: Float64Array) {
  for (const column of columns) addUp(isLeft, column, granted)
  const by = Object.fromEntries(
    columns.map(({ dimension, values, counts, granted: sums }) => [
      dimension,
      values.map((value, code) => ({ value, cases: counts[code] ?? 0, granted: sums[code] ?? 0 })),
    ]),
  ) as Record<CubeDimension, ValueSums[]>
  return { by, byYear: years(isLeft, decided, granted) }
}

function addUp(isLeft: Uint8Array, { codes, starts, counts, granted: sums }: Column, granted: Float64Array): void {
  counts.fill(0)
  sums.fill(0)
  for (let row = 0; row < isLeft.length; row += 1) {
    if (isLeft[row] === 0) continue
    const from = starts === undefined ? row : (starts[row] ?? 0)
    const to = starts === undefined ? row + 1 : (starts[row + 1] ?? 0)
    for (let place = from; place < to; place += 1) {
      const code = codes[place] ?? -1
      if (code === -1) continue
      counts[code] = (counts[code] ?? 0) + 1
      sums[code] = (sums[code] ?? 0) + (granted[row] ?? 0)
    }
  }
}

function years(isLeft: Uint8Array, decided: Int32Array, granted: Float64Array): ValueSums[] {
  const sums = new Map<number, { cases: number; granted: number }>()
  for (let row = 0; row < isLeft.length; row += 1) {
    const day = decided[row] ?? 0
    if (isLeft[row] === 0 || day === 0) continue
    const year = Math.floor(day / 10_000)
    const sum = sums.get(year) ?? { cases: 0, granted: 0 }
    sum.cases += 1
    sum.granted += granted[row] ?? 0
    sums.set(year, sum)
  }
  return [...sums].toSorted(([a], [b]) => a - b).map(([year, sum]) => ({ value: String(year), ...sum }))
}

function firstOf(isLeft: Uint8Array, count: number): number[] {
  const first: number[] = []
  for (let row = 0; row < isLeft.length && first.length < count; row += 1) if (isLeft[row] === 1) first.push(row)
  return first
}
