import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnsOf } from './columns.ts'
import { type CubeFilter, makeCube } from './cube.ts'

type Row = {
  id: string
  title: string
  owner: string | undefined
  decidedOn: string | undefined
  granted: number | undefined
  paid: number
  left: number
  coGranted: number
  values: Readonly<Record<string, readonly string[]>>
}

const some = (values: readonly string[]) => fc.subarray([...values])
const one = (values: readonly string[]) =>
  fc.option(fc.constantFrom(...values)).map((value) => (value === null ? [] : [value]))
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    title: fc.constantFrom('Smart energi', 'Kunskap', 'Energi i byn'),
    owner: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
    decidedOn: fc.option(fc.constantFrom('2020-01-01', '2020-12-31', '2021-06-15'), { nil: undefined }),
    granted: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
    paid: fc.integer({ min: 0, max: 1000 }),
    left: fc.integer({ min: 0, max: 1000 }),
    coGranted: fc.integer({ min: 0, max: 1000 }),
    values: fc.record({
      municipality: some(['1', '2', '3']),
      goal: some(['g', 'h']),
      financier: some(['EU']),
      priority: one(['p', 'q']),
      area: one(['i']),
      kind: one(['project']),
      state: one(['granted', 'closed']),
      sort: one(['insats']),
    }),
  }),
  { maxLength: 30 },
)
const filter = fc.record(
  {
    municipality: fc.constantFrom('1', '2', '9'),
    goal: fc.constantFrom('g', 'x'),
    priority: fc.constantFrom('p', 'q'),
    state: fc.constantFrom('granted', 'closed'),
    text: fc.constantFrom('energi', 'byn energi', 'a'),
    decidedFrom: fc.constantFrom('2020-06-01', '2021-01-01'),
    decidedTo: fc.constantFrom('2020-12-31'),
  },
  { requiredKeys: [] },
)

/** The same in the plainest way. */
function plainly(all: readonly Row[], asked: CubeFilter): Row[] {
  return all.filter((row) => {
    const { text, decidedFrom, decidedTo, ...chosen } = asked
    const words = (text ?? '').split(' ').filter(Boolean)
    const said = `${row.title} ${row.owner ?? ''} ${row.id}`.toLowerCase()
    return (
      Object.entries(chosen).every(([key, value]) => value === undefined || row.values[key]?.includes(value)) &&
      words.every((word) => said.includes(word)) &&
      (decidedFrom === undefined || (row.decidedOn !== undefined && row.decidedOn >= decidedFrom)) &&
      (decidedTo === undefined || (row.decidedOn !== undefined && row.decidedOn <= decidedTo))
    )
  })
}

test('whatever the filter: the cube’s sums are those of the rows that the filter leaves', () => {
  fc.assert(
    fc.property(rows, filter, (all, asked) => {
      const cube = makeCube(columnsOf(all, (row, dimension) => row.values[dimension] ?? []))
      const left = plainly(all, asked)
      const sum = (of: (row: Row) => number) => left.reduce((total, row) => total + of(row), 0)
      const { by, byYear, first, ...sums } = cube.sums(asked)
      assert.deepEqual(sums, {
        cases: left.length,
        granted: sum(({ granted }) => granted ?? 0),
        paid: sum(({ paid }) => paid),
        left: sum((row) => row.left),
        coGranted: sum(({ coGranted }) => coGranted),
      })
      assert.deepEqual(
        first.map((place) => all[place]?.id),
        left.map(({ id }) => id),
      )
      for (const { value, cases } of by.municipality)
        assert.equal(cases, left.filter((row) => row.values['municipality']?.includes(value)).length)
      assert.equal(
        byYear.reduce((total, { cases }) => total + cases, 0),
        left.filter(({ decidedOn }) => decidedOn).length,
      )
    }),
    { numRuns: 300 },
  )
})

test('a filter does not remember the one before', () => {
  const all = [
    { id: 'a', title: 'x', paid: 1, left: 0, coGranted: 0, granted: 5 },
    { id: 'b', title: 'y', paid: 2, left: 0, coGranted: 0 },
  ]
  const cube = makeCube(columnsOf(all, () => []))
  assert.equal(cube.sums({ text: 'x' }).cases, 1)
  assert.deepEqual([cube.sums({}).cases, cube.sums({}).paid], [2, 3])
})
