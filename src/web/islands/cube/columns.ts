/*
 * The ledger as columns, as it travels to a browser: each dimension as codes into a list of values. A row with several values in a
 * dimension has them one after the other; `starts` says where each row begins. Amounts are whole öre.
 */
export const cubeDimensions = [
  'municipality',
  'priority',
  'area',
  'goal',
  'challenge',
  'perspective',
  'placeKind',
  'financier',
  'kind',
  'state',
  'sort',
] as const
export type CubeDimension = (typeof cubeDimensions)[number]

export type CubeColumn = {
  readonly values: readonly string[]
  /** For each row where its codes begin; one longer than the rows. Absent where each row has one code at most (-1 for none). */
  readonly starts?: ArrayLike<number>
  readonly codes: ArrayLike<number>
}

export type CubeData = {
  readonly rows: number
  readonly dimensions: Readonly<Record<CubeDimension, CubeColumn>>
  /** The day of the decision as 20210930; 0 where there is none. */
  readonly decided: ArrayLike<number>
  readonly granted: ArrayLike<number>
  readonly paid: ArrayLike<number>
  readonly left: ArrayLike<number>
  readonly coGranted: ArrayLike<number>
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly owners: readonly string[]
}

export type CubeRow = {
  readonly id: string
  readonly title: string
  readonly owner?: string | undefined
  readonly decidedOn?: string | undefined
  readonly granted?: number | undefined
  readonly paid: number
  readonly left: number
  readonly coGranted: number
}

/** @param valuesOf what a row says in a dimension: none, one or several. */
export function columnsOf<Row extends CubeRow>(
  rows: readonly Row[],
  valuesOf: (row: Row, dimension: CubeDimension) => readonly string[],
): CubeData {
  const dimensions = Object.fromEntries(
    cubeDimensions.map((dimension) => [dimension, columnOf(rows.map((row) => valuesOf(row, dimension)))]),
  ) as CubeData['dimensions']
  return {
    rows: rows.length,
    dimensions,
    decided: rows.map(({ decidedOn }) => (decidedOn === undefined ? 0 : dayNumber(decidedOn))),
    granted: rows.map(({ granted }) => granted ?? 0),
    paid: rows.map(({ paid }) => paid),
    left: rows.map(({ left }) => left),
    coGranted: rows.map(({ coGranted }) => coGranted),
    ids: rows.map(({ id }) => id),
    titles: rows.map(({ title }) => title),
    owners: rows.map(({ owner }) => owner ?? ''),
  }
}

export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

function columnOf(all: readonly (readonly string[])[]): CubeColumn {
  const codeOf = new Map<string, number>()
  const code = (value: string): number => {
    const known = codeOf.get(value) ?? codeOf.size
    codeOf.set(value, known)
    return known
  }
  if (all.every((values) => values.length <= 1)) {
    const codes = all.map(([value]) => (value === undefined ? -1 : code(value)))
    return { values: [...codeOf.keys()], codes }
  }
  const starts = [0]
  const codes: number[] = []
  for (const values of all) {
    for (const value of new Set(values)) codes.push(code(value))
    starts.push(codes.length)
  }
  return { values: [...codeOf.keys()], starts, codes }
}
