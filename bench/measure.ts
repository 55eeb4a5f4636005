/*
 * Measures a thing several times and tells the median and the range, since a single run tells little.
 */
export type Measured = {
  readonly what: string
  readonly unit: string
  readonly runs: readonly number[]
  readonly note?: string
}

/** Milliseconds of each run. `before` is done before each run and not counted. */
export async function timeRuns(
  what: string,
  runs: number,
  run: () => unknown,
  before: () => unknown = () => undefined,
): Promise<Measured> {
  const times: number[] = []
  for (let round = 0; round < runs; round++) {
    await before()
    const from = performance.now()
    await run()
    times.push(performance.now() - from)
  }
  return { what, unit: 'ms', runs: times }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** One row for each measurement: what, median, least and most, runs. */
export function printTable(title: string, measured: readonly Measured[]): void {
  const width = Math.max(...measured.map(({ what }) => what.length), 4)
  console.log(`\n${title}\n`)
  console.log(`${'what'.padEnd(width)}  ${'median'.padStart(10)}  ${'range'.padStart(17)}  runs`)
  for (const { what, unit, runs, note } of measured)
    console.log(
      `${what.padEnd(width)}  ${`${shown(median(runs))} ${unit}`.padStart(10)}  ${`${shown(Math.min(...runs))}–${shown(Math.max(...runs))}`.padStart(17)}  ${runs.length}${note ? `  ${note}` : ''}`,
    )
}

function shown(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3)
}

/** A source of numbers in [0, 1) that is the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
