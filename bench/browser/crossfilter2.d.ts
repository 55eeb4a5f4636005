/* The part of crossfilter2 that the bench uses; the package ships no types. */
declare module 'crossfilter2' {
  type Group = { all(): unknown[]; reduceSum(of: (row: never) => number): Group }
  type Dimension = { filterAll(): void; filterExact(value: string): void; group(): Group }
  type Whole = { reduceSum(of: (row: never) => number): Whole; value(): unknown }
  type Crossfilter = { dimension(of: (row: never) => string): Dimension; groupAll(): Whole }
  export default function crossfilter(rows: unknown[]): Crossfilter
}
