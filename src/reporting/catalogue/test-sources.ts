/*
 * For tests of figures: four invented cases whose sums can be counted by hand, and a register with a little of each.
 */
import assert from 'node:assert/strict'
import { asId, kronor } from '../../foundation/index.ts'
import type { ledger } from '../../portfolio/index.ts'
import type { Register } from '../register/index.ts'
import { computeFigure } from './compute-figure.ts'
import { type FigureAsk, readAsk } from './figure-ask.ts'
import type { ComputedFigure, FigureSources } from './figure-definition.ts'

const day = (text: string) => asId<'CalendarDate'>(text)
const none = kronor(0)
const years = (...given: readonly (readonly [number, number])[]) =>
  given.map(([year, amount]) => ({ year, amount: kronor(amount) }))

const base = {
  version: 1,
  kind: 'project',
  sort: 'insats',
  state: 'granted',
  municipalities: [],
  goals: [],
  perspectives: [],
  paid: none,
  left: none,
  perYear: [],
  paidPerYear: [],
  coFinancing: [],
  coGranted: none,
  plan: [],
  openTasks: [],
  results: [],
  isAnalysed: false,
  forFollowUp: false,
} satisfies Partial<ledger.LedgerRow>

const result = { id: 'r', level: 'output', text: 'Exempel', horizon: 'short', day: day('2021-06-01') } as const

const rows: readonly ledger.LedgerRow[] = [
  {
    ...base,
    id: 'a',
    title: 'Exempel A',
    municipalities: ['1880'],
    goals: ['g1'],
    registeredOn: day('2020-02-01'),
    appliedOn: day('2020-02-01'),
    decidedOn: day('2020-04-01'),
    from: day('2020-05-01'),
    to: day('2021-12-31'),
    closedOn: day('2021-12-31'),
    applied: kronor(200_000),
    granted: kronor(100_000),
    perYear: years([2020, 40_000], [2021, 60_000]),
    paidPerYear: years([2020, 30_000], [2021, 50_000]),
    coGranted: kronor(50_000),
    coFinancing: [
      { financier: 'Exempelstads kommun', applied: kronor(40_000), granted: kronor(30_000) },
      { financier: 'ERUF', applied: kronor(20_000), granted: kronor(20_000) },
    ],
    plan: [
      { id: 's1', kind: 'mid-term-meeting', due: day('2021-01-15'), doneOn: day('2021-02-01') },
      { id: 's2', kind: 'final-report', due: day('2021-11-30') },
      { id: 's3', kind: 'effect-1', due: day('2022-12-31') },
    ],
    isAnalysed: true,
    results: [
      { ...result, status: 'actual', basis: 'follow-up' },
      { ...result, id: 's', status: 'expected', basis: 'own-judgement' },
    ],
  },
  {
    ...base,
    id: 'b',
    title: 'Exempel B',
    municipalities: ['1883'],
    registeredOn: day('2021-01-10'),
    appliedOn: day('2021-01-10'),
    decidedOn: day('2021-03-01'),
    from: day('2021-04-01'),
    to: day('2023-06-30'),
    applied: kronor(300_000),
    granted: kronor(300_000),
    perYear: years([2021, 100_000], [2022, 200_000]),
    paidPerYear: years([2021, 80_000]),
  },
  {
    ...base,
    id: 'c',
    title: 'Exempel C',
    kind: 'microgrant',
    sort: 'support',
    registeredOn: day('2021-05-01'),
    appliedOn: day('2021-05-01'),
    decidedOn: day('2021-05-11'),
    closedOn: day('2021-11-01'),
    applied: kronor(100_000),
    granted: kronor(100_000),
  },
  {
    ...base,
    id: 'd',
    title: 'Exempel D',
    state: 'declined',
    registeredOn: day('2021-02-01'),
    appliedOn: day('2021-02-01'),
    decidedOn: day('2021-06-01'),
  },
]

const papers = { document: 'exempel', lines: [7] }

const register = {
  region: { id: 'exempellan', name: 'Region Exempellän', county: 'Exempellän' },
  year: 2021,
  strategy: {
    goals: [
      { id: 'g1', name: 'Mål ett' },
      { id: 'g2', name: 'Mål två' },
    ],
    mobilisations: [],
    perspectives: [],
    indicators: [{ id: 'i1', name: 'Exempel', breakdowns: [], papers }],
  },
  plans: [{ id: 'p1', name: 'Plan ett', kind: 'handlingsplan', years: [] }],
  appropriation: {
    total: 1000,
    outcome: [
      { line: 'projekt', kronor: 600 },
      { line: 'stöd', kronor: 300 },
    ],
    plan: [
      { line: 'projekt', kronor: 700 },
      { line: 'stöd', kronor: 250 },
    ],
    papers,
  },
  decision: undefined,
  insatser: [
    { id: 'x', title: 'X', reported: 'funded', areas: ['innovation'], granted: 400, result: { basis: 'uppföljning' } },
    { id: 'y', title: 'Y', reported: 'funded', areas: [], result: { text: 'Ja' } },
    { id: 'z', title: 'Z', reported: 'earlier', areas: [], granted: 900 },
  ],
  figures: [
    {
      id: 'stod',
      label: 'beviljade stöd',
      value: 76,
      unit: 'pieces',
      year: 2021,
      approximate: false,
      group: 'support',
      papers,
    },
  ],
  analyses: [
    { id: 'n1', name: 'N1', year: 2021, fundedBy11: 'ja', use: 'i planen', purpose: 'Underlag', kind: 'utvärdering' },
    { id: 'n2', name: 'N2', year: 2021, fundedBy11: 'nej', purpose: 'Lärande', kind: 'analys' },
  ],
  organisations: [{ id: 'o1', name: 'O1' }],
  networks: [
    { id: 'w1', name: 'W1', kind: 'råd', members: ['o1'], memberCount: 7, rhythm: 'fyra gånger om året' },
    { id: 'w2', name: 'W2', kind: 'nätverk', members: ['o1', 'o2'] },
  ],
  events: [
    { id: 'e1', when: '2021', sort: '2021-03-01', what: 'Möte' },
    { id: 'e2', when: '2020', sort: '2020-03-01', what: 'Möte' },
  ],
  facts: [],
} as unknown as Register

/** An indicator of 20 in 2018 that is to be 40 in 2022: 35 in 2021 is the path. */
const followUp = {
  paths: [
    {
      id: 'unga',
      version: 1,
      name: 'Unga i arbete',
      goals: ['g1'],
      unit: 'procent',
      decimals: 1,
      better: 'higher',
      baseline: { period: 2018, value: 20 },
      targets: [{ period: 2022, value: 40 }],
      source: 'exempel',
    },
  ],
  readings: [
    { id: 'r1', indicator: 'unga', period: 2020, value: 28, breakdown: '', source: 'SCB', readOn: '2021-02-01' },
    { id: 'r2', indicator: 'unga', period: 2021, value: 33, breakdown: '', source: 'SCB', readOn: '2022-02-01' },
    { id: 'r3', indicator: 'unga', period: 2021, value: 36, breakdown: 'kvinnor', source: 'SCB', readOn: '2022-02-01' },
  ],
  overrides: [],
  tasks: [],
} satisfies FigureSources['followUp']

/** Seven of ten run by women, and three by others: too few to be shown, so neither is. */
const ownership: FigureSources['ownership'] = (of) => ({
  byWomen: of.length === 0 ? [] : [{ group: 'women', cases: 7, granted: kronor(70_000) }, { group: 'others' }],
  byBirth: [],
})

export const testSources: FigureSources = { register, rows, followUp, ownership }

export function askOf(text: string): FigureAsk {
  const ask = readAsk(text)
  assert.ok(ask, text)
  return ask
}

/** Fails when the figure is another; gives it, for more to be asked of it. */
export function assertFigure(text: string, value: number | undefined): ComputedFigure {
  const figure = computeFigure(askOf(text), testSources)
  assert.equal(figure.value === undefined ? undefined : Math.round(figure.value * 100) / 100, value, text)
  return figure
}
