import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarDate, type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'
import { distributionOf } from './distribution.ts'
import { concentrationOf, gapsOf, leverageOf } from './gaps.ts'
import { expectedPayout, paceOf } from './payout.ts'
import { redThreadOf } from './red-thread.ts'
import { roomLeft } from './room-left.ts'
import { solveChoice } from './solve-choice.ts'
import { candidatesOf, linearBounds, used } from './what-if.ts'

const day = (text: string) => text as CalendarDate

let number = 0
function row(over: Partial<LedgerRow> = {}): LedgerRow {
  number += 1
  return {
    id: `c-${number}`,
    version: 1,
    title: `Ärende ${number}`,
    kind: 'project',
    sort: 'insats',
    state: 'granted',
    municipalities: [],
    goals: [],
    perspectives: [],
    registeredOn: day('2020-01-01'),
    paid: kronor(0),
    left: kronor(0),
    perYear: [],
    paidPerYear: [],
    coFinancing: [],
    coGranted: kronor(0),
    plan: [],
    openTasks: [],
    results: [],
    isAnalysed: false,
    forFollowUp: false,
    ...over,
  }
}

const inYears = (...pairs: [number, number][]) => pairs.map(([year, amount]) => ({ year, amount: kronor(amount) }))

test('the pace is what was paid of what was unpaid at each age, over the cohorts that have lived through it', () => {
  const rows = [
    row({
      decidedOn: day('2018-05-01'),
      granted: kronor(100),
      paidPerYear: inYears([2018, 20], [2019, 40], [2020, 40]),
    }),
    row({ decidedOn: day('2019-05-01'), granted: kronor(100), paidPerYear: inYears([2019, 40], [2020, 30]) }),
  ]
  const pace = paceOf(rows, 2020)
  assert.equal(pace[0], 60 / 200)
  assert.equal(pace[1], 70 / 140)
  assert.equal(pace[2], 1)
})

test('room left is the frame less this year’s commitments less what earlier decisions are expected to be paid', () => {
  const rows = [
    row({
      decidedOn: day('2019-01-10'),
      granted: kronor(100),
      paidPerYear: inYears([2019, 50], [2020, 50]),
      state: 'closed',
      closedOn: day('2020-12-31'),
    }),
    row({ decidedOn: day('2020-01-10'), granted: kronor(200), paidPerYear: inYears([2020, 100]) }),
    row({ decidedOn: day('2021-02-01'), granted: kronor(60), perYear: inYears([2021, 20], [2022, 40]) }),
  ]
  const { years } = roomLeft(rows, new Map([[2021, kronor(1000)]]), 2021, 1)
  assert.deepEqual(years, [
    {
      year: 2021,
      frame: kronor(1000),
      isAssumed: false,
      committed: kronor(20),
      expected: kronor(100),
      left: kronor(880),
    },
    { year: 2022, frame: kronor(1000), isAssumed: true, committed: kronor(40), expected: kronor(0), left: kronor(960) },
  ])
})

test('a cohort is never expected to be paid more than it has left', () => {
  const payments = fc.array(
    fc.record({ year: fc.integer({ min: 2015, max: 2024 }), amount: fc.integer({ min: 0, max: 40 }) }),
    { maxLength: 4 },
  )
  const some = fc.record({
    year: fc.integer({ min: 2015, max: 2024 }),
    granted: fc.integer({ min: 0, max: 200 }),
    payments,
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (all) => {
      const rows = all.map((each) =>
        row({
          decidedOn: day(`${each.year}-06-01`),
          granted: kronor(each.granted),
          paidPerYear: each.payments
            .filter((paid) => paid.year >= each.year)
            .map(({ year, amount }) => ({ year, amount: kronor(amount) })),
        }),
      )
      const left = rows.reduce(
        (sum, { granted = 0, paidPerYear }) =>
          sum + Math.max(0, granted - sumKronor(paidPerYear.map(({ amount }) => amount))),
        0,
      )
      const expected = sumKronor(expectedPayout(rows, 2024, [2025, 2026, 2027, 2028]))
      assert.ok(expected <= left + 4 * rows.length, `${expected} > ${left}`)
    }),
  )
})

test('a case of two municipalities is counted under both and once in the total; one of none is a row of its own', () => {
  const rows = [
    row({ municipalities: ['1880', '1881'], granted: kronor(100) }),
    row({ municipalities: ['1880'], granted: kronor(50) }),
    row({ granted: kronor(50) }),
  ]
  const { shares, total } = distributionOf(rows, 'municipality')
  assert.deepEqual(
    shares.map(({ value, cases, granted }) => [value, cases, granted]),
    [
      ['1880', 2, kronor(150)],
      ['1881', 1, kronor(100)],
      [undefined, 1, kronor(50)],
    ],
  )
  assert.deepEqual(total, { cases: 3, granted: kronor(200) })
})

test('gaps: goals without insatser, insatser without goal, amount or result', () => {
  const rows = [
    row({ goals: ['a'], granted: kronor(1), to: day('2019-01-01') }),
    row({ granted: kronor(1), to: day('2021-12-01') }),
    row({ goals: ['a'] }),
  ]
  const gaps = gapsOf(rows, ['a', 'b'], day('2022-01-31'))
  assert.deepEqual(gaps.goalsWithout, ['b'])
  assert.deepEqual(
    [gaps.withoutGoal, gaps.withoutAmount, gaps.withoutResult].map((found) => found.map(({ id }) => id)),
    [[rows[1]?.id], [rows[2]?.id], [rows[0]?.id]],
  )
})

test('concentration and leverage say what they leave out', () => {
  const co = [{ financier: 'EU', applied: kronor(0), granted: kronor(150) }]
  const rows = [
    row({ owner: 'A', granted: kronor(75), coFinancing: co, coGranted: kronor(150) }),
    row({ owner: 'B', granted: kronor(25) }),
    row({ granted: kronor(10) }),
  ]
  const { largest, herfindahl, leftOut } = concentrationOf(rows)
  assert.deepEqual([largest[0]?.share, herfindahl, leftOut], [0.75, 0.75 ** 2 + 0.25 ** 2, 1])
  assert.deepEqual(leverageOf(rows), { granted: kronor(75), coGranted: kronor(150), perKrona: 2, leftOut: 2 })
})

const result = (level: 'output' | 'effect', goal?: string) => ({
  day: day('2022-01-01'),
  id: `${level}-${goal}`,
  level,
  text: 'x',
  horizon: 'short' as const,
  status: 'actual' as const,
  basis: 'follow-up' as const,
  ...(goal ? { goal } : {}),
})

test('every layer of the red thread holds the same sum, and links carry what their nodes hold', () => {
  const some = fc.record({
    granted: fc.integer({ min: 0, max: 1_000_000 }),
    co: fc.integer({ min: 0, max: 1_000_000 }),
    goals: fc.subarray(['a', 'b', 'c']),
    effects: fc.subarray(['a', 'd']),
    priority: fc.constantFrom(undefined, 'p', 'q'),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), (all) => {
      const rows = all.map(({ granted, co, goals, effects, priority }) =>
        row({
          granted: granted as Kronor,
          coGranted: co as Kronor,
          goals,
          results: effects.map((goal) => result('effect', goal)),
          ...(priority ? { priority } : {}),
        }),
      )
      const { nodes, links } = redThreadOf(rows)
      const sum = (layer: string) =>
        nodes.filter((node) => node.layer === layer).reduce((all, { amount }) => all + amount, 0)
      const whole = rows.reduce((all, each) => all + (each.granted ? each.granted + each.coGranted : 0), 0)
      for (const layer of ['money', 'insatser', 'outputs', 'effects', 'goals']) assert.equal(sum(layer), whole, layer)
      assert.equal(
        links.reduce((all, { amount }) => all + amount, 0),
        4 * whole,
      )
    }),
  )
})

const waiting = (amount: number, score: number, over: Partial<LedgerRow> = {}) =>
  row({ state: 'applied', applied: kronor(amount), score, ...over })

test('the choice is the best that fits, and each refused application is told why', async () => {
  const candidates = candidatesOf([waiting(60, 0.9), waiting(50, 0.6), waiting(50, 0.6), waiting(500, 1)])
  const { chosen, verdicts, sum } = await solveChoice(candidates, { frame: kronor(100), wishes: [] })
  assert.deepEqual([chosen.map(({ amount }) => amount), sum], [[kronor(50), kronor(50)], kronor(100)])
  assert.deepEqual(
    [...verdicts.values()].map(({ kind }) => kind),
    ['others-weigh-more', 'chosen', 'chosen', 'too-large'],
  )
  const first = verdicts.get(candidates[0]?.id ?? '')
  assert.ok(first?.kind === 'others-weigh-more' && Math.abs(first.loss - 0.3) < 1e-6)
})

test('a wished share is met, or said to be impossible', async () => {
  const rows = [waiting(60, 0.9, { placeKind: 'city' }), waiting(40, 0.2, { placeKind: 'rural' })]
  const wish = { dimension: 'placeKind', value: 'rural', share: 0.4 } as const
  const { chosen } = await solveChoice(candidatesOf(rows), { frame: kronor(100), wishes: [wish] })
  assert.equal(chosen.length, 2)
  const alone = await solveChoice(candidatesOf(rows.slice(0, 1)), { frame: kronor(100), wishes: [wish] })
  assert.deepEqual([alone.chosen, [...alone.verdicts.values()]], [[], [{ kind: 'does-not-fit' }]])
})

test('no other choice is better: tried against every choice of up to eight applications', async () => {
  const application = fc.record({
    amount: fc.integer({ min: 1, max: 50 }),
    score: fc.integer({ min: 1, max: 20 }),
    rural: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(application, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 120 }),
      async (all, frame) => {
        const candidates = candidatesOf(
          all.map(({ amount, score, rural }) => waiting(amount, score / 20, { placeKind: rural ? 'rural' : 'city' })),
        )
        const given = {
          frame: kronor(frame),
          wishes: [{ dimension: 'placeKind', value: 'rural', share: 0.25 } as const],
        }
        const { value } = await solveChoice(candidates, given)
        const bounds = linearBounds(candidates, given)
        let best = 0
        for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
          const chosen = candidates.map((_, place) => ((mask >> place) & 1) === 1)
          if (bounds.every((bound) => used(bound, chosen) <= bound.limit + 1e-9))
            best = Math.max(
              best,
              candidates.reduce((sum, { score }, place) => sum + (chosen[place] ? score : 0), 0),
            )
        }
        assert.ok(Math.abs(value - best) < 1e-6, `${value} and not ${best}`)
      },
    ),
    { numRuns: 60 },
  )
})
