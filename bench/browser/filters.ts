/*
 * Runs in Chromium: the same filters on the same 60 000 cases by our cube, by crossfilter2 and by Arquero. Each gives the count and the
 * granted for every value of six dimensions, as the interactive report needs them.
 */
import * as aq from 'arquero'
import crossfilter from 'crossfilter2'
import { columnsOf } from '../../src/web/islands/cube/columns.ts'
import { makeCube } from '../../src/web/islands/cube/cube.ts'

type Row = {
  id: string
  title: string
  decidedOn: string
  granted: number
  paid: number
  left: number
  coGranted: number
  municipality: string
  priority: string
  area: string
  goal: string
  kind: string
  state: string
}
const dimensions = ['municipality', 'priority', 'area', 'goal', 'kind', 'state'] as const
type Filter = Partial<Record<(typeof dimensions)[number], string>>
type Engine = { readonly name: string; readonly answer: (filter: Filter) => number }

function rowsOf(count: number): Row[] {
  let state = 20_260_101
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * most)
  }
  return Array.from({ length: count }, (_, place) => ({
    id: `c${place}`,
    title: `Ärende ${place}`,
    decidedOn: `${2016 + next(10)}-0${1 + next(9)}-15`,
    granted: next(5_000_000) * 100,
    paid: 0,
    left: 0,
    coGranted: 0,
    municipality: `m${next(290)}`,
    priority: `p${next(5)}`,
    area: `a${next(4)}`,
    goal: `g${next(30)}`,
    kind: `k${next(13)}`,
    state: `s${next(6)}`,
  }))
}

function ours(rows: readonly Row[]): Engine {
  const cube = makeCube(
    columnsOf(rows, (row, dimension) => (dimension in row ? [row[dimension as keyof Row] as string] : [])),
  )
  return {
    name: 'our cube',
    answer(filter) {
      return cube.sums(filter).granted
    },
  }
}

/** Its groups are kept up to date as filters change; the filtered dimension's own group is not filtered, so the total is asked apart. */
function crossfiltered(rows: readonly Row[]): Engine {
  const cross = crossfilter(rows as Row[])
  const dims = dimensions.map((name) => ({ name, dimension: cross.dimension((row: Row) => row[name]) }))
  const groups = dims.map(({ dimension }) => dimension.group().reduceSum((row: Row) => row.granted))
  const whole = cross.groupAll().reduceSum((row: Row) => row.granted)
  return {
    name: 'crossfilter2',
    answer(filter) {
      for (const { name, dimension } of dims) {
        const value = filter[name]
        if (value === undefined) dimension.filterAll()
        else dimension.filterExact(value)
      }
      for (const group of groups) group.all()
      return Number(whole.value())
    },
  }
}

function arquero(rows: readonly Row[]): Engine {
  const table = aq.from(rows as Row[])
  return {
    name: 'Arquero',
    answer(filter) {
      let left = table
      for (const [name, value] of Object.entries(filter))
        left = left.filter(aq.escape((row: Row) => row[name as keyof Row] === value))
      for (const name of dimensions)
        left
          .groupby(name)
          .rollup({ cases: aq.op.count(), granted: aq.op.sum('granted') })
          .objects()
      return (left.rollup({ granted: aq.op.sum('granted') }).object() as { granted?: number }).granted ?? 0
    },
  }
}

/** Filters as a person makes them: one, two or three choices, changed one at a time. */
function filtersOf(count: number): Filter[] {
  let state = 7
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * most)
  }
  return Array.from({ length: count }, () => {
    const filter: Filter = {}
    if (next(2) === 0) filter.municipality = `m${next(290)}`
    if (next(2) === 0) filter.priority = `p${next(5)}`
    if (next(3) === 0) filter.kind = `k${next(13)}`
    return filter
  })
}

function run(count: number, perRun: number, runs: number) {
  const rows = rowsOf(count)
  const filters = filtersOf(perRun)
  const engines = [ours(rows), crossfiltered(rows), arquero(rows)]
  const sums = engines.map(({ answer }) => filters.slice(0, 20).map((filter) => answer(filter)))
  const agree = sums.every((each) => JSON.stringify(each) === JSON.stringify(sums[0]))
  const measured = engines.map(({ name, answer }) => ({
    name,
    runs: Array.from({ length: runs }, () => {
      const times = filters.map((filter) => {
        const from = performance.now()
        answer(filter)
        return performance.now() - from
      })
      return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN
    }),
  }))
  return { agree, measured }
}

Object.assign(globalThis, { runFilters: run })
