/*
 * Every figure that the pages can open: those counted from rows of the register, and those that a source states.
 */
import { type Figure, formatKronor, fromOre, year as inYear, kronor } from '../../foundation/index.ts'
import { type Appropriation, asFigure, differenceOf, missingFacts, shareOf, sumsOf } from '../../portfolio/index.ts'
import { listMissing, type Register } from '../../reporting/index.ts'

const known = new WeakMap<Register, readonly Figure[]>()

export function listFigures(register: Register): readonly Figure[] {
  const present = known.get(register)
  if (present) return present
  const stated = [...statedMoney(register), ...register.figures.map(asFigure)]
  const figures = [...countsOf(register), ...moneyOf(register), ...derivedFrom(stated), ...stated]
  known.set(register, figures)
  return figures
}

export function findFigure(register: Register, id: string): Figure | undefined {
  return listFigures(register).find((figure) => figure.id === id)
}

function count(
  register: Register,
  id: string,
  label: string,
  value: number,
  rows: readonly string[],
  leftOut: readonly string[] = [],
): Figure {
  return {
    id,
    label,
    value,
    unit: 'pieces',
    period: inYear(register.year),
    origin: { kind: 'computed', rows, leftOut },
  }
}

function countsOf(register: Register): Figure[] {
  const { insatser, strategy } = register
  const funded = insatser.filter((insats) => insats.reported === 'funded')
  const earlier = insatser.filter((insats) => insats.reported === 'earlier')
  const effectGoals = strategy?.goals.filter((goal) => goal.level === 'effect-goal') ?? []
  const areas = strategy?.goals.filter((goal) => goal.level === 'priority-area') ?? []
  const reached = earlier.filter(
    ({ result }) => result?.judgement === 'reached' || result?.judgement === 'mostly-reached',
  )
  const withSubgoals = funded.filter((insats) => insats.subgoals.length > 0)
  const subgoals = withSubgoals.reduce((sum, insats) => sum + insats.subgoals.length, 0)
  const missing = listMissing(register)
  const facts = missing.reduce((sum, each) => sum + each.what.length, 0)
  return [
    count(register, 'insatser-beviljade', 'insatser som beviljats medel under året', funded.length, idsOf(funded)),
    count(register, 'insatser-tidigare', 'tidigare insatser med resultat under året', earlier.length, idsOf(earlier)),
    count(
      register,
      'delmal',
      'delmål i årets beviljade insatser',
      subgoals,
      idsOf(withSubgoals),
      idsOf(without(funded, withSubgoals)),
    ),
    count(
      register,
      'insatser-natt-malet',
      'tidigare insatser som nått målet helt eller i huvudsak',
      reached.length,
      idsOf(reached),
      idsOf(earlier.filter(({ result }) => result === undefined || result.judgement === 'not-told')),
    ),
    count(register, 'effektmal', 'effektmål som är namngivna i strategin', effectGoals.length, idsOf(effectGoals)),
    count(register, 'prioriterade-omraden', 'prioriterade områden som är namngivna', areas.length, idsOf(areas)),
    count(
      register,
      'saknade-uppgifter',
      'uppgifter som saknas',
      facts,
      missing.map((each) => each.id || each.name),
    ),
    count(
      register,
      'insatser-utan-belopp',
      'insatser utan uppgift om beviljat belopp',
      insatser.filter((insats) => missingFacts(insats).includes('beviljat belopp')).length,
      idsOf(insatser.filter((insats) => insats.granted === undefined)),
    ),
  ]
}

function moneyOf({ appropriation, year }: Register): Figure[] {
  if (!appropriation) return []
  const { planned, outcome, left } = sumsOf(appropriation)
  const lines = (of: Appropriation['plan'], side: string) =>
    of.map(({ line, kronor: amount }) => `${line}, ${side}: ${formatKronor(kronor(amount))}`)
  const money = (id: string, label: string, value: number, rows: readonly string[]): Figure => ({
    id,
    label,
    value: value / 100,
    unit: 'kronor',
    period: inYear(year),
    origin: { kind: 'computed', rows, leftOut: [] },
  })
  const total = `Anslaget i allt: ${formatKronor(kronor(appropriation.total))}`
  return [
    money('anslag-plan', 'planerat i inriktningsbeslutet', planned, lines(appropriation.plan, 'plan')),
    money('anslag-utfall', 'beslutat under året', outcome, lines(appropriation.outcome, 'utfall')),
    money('anslag-kvar', 'kvar av anslaget efter årets beslut', left, [
      total,
      ...lines(appropriation.outcome, 'utfall'),
    ]),
  ]
}

/** The appropriation as the state gave it: a figure that is told, not counted. */
function statedMoney({ appropriation }: Register): Figure[] {
  if (!appropriation) return []
  const { total, year, papers } = appropriation
  const source = `${papers.document}, rad ${papers.lines[0] ?? ''}`
  const origin = { kind: 'stated', source, approximate: false } as const
  return [
    {
      id: 'anslag',
      label: 'anslag 1:1 Regionala tillväxtåtgärder',
      value: total,
      unit: 'kronor',
      period: inYear(year),
      origin,
    },
  ]
}

/** What follows from two stated figures. */
function derivedFrom(stated: readonly Figure[]): Figure[] {
  const of = (id: string) => stated.find((figure) => figure.id === id)
  return [
    shareOf(
      of('foretagsstod-beviljade'),
      of('foretagsstod-beslutade'),
      'andel av ansökningarna om företagsstöd som beviljats',
    ),
    differenceOf(
      of('foretagsstod-beslutade'),
      of('foretagsstod-beviljade'),
      'beslutade ansökningar om företagsstöd som inte beviljats',
    ),
    shareOf(
      of('omstallningscheckar-kvinnor'),
      of('omstallningscheckar-beviljade'),
      'andel av omställningscheckarna till kvinnor som driver företag',
    ),
    shareOf(
      of('projekt-regionalfonden'),
      of('projekt-beviljade'),
      'andel av projekten som också har medel ur Regionalfonden',
    ),
  ].filter((figure) => figure !== undefined)
}

/** Stated sums of business support beside the outcome of the same line, in kronor; undefined where one side is missing. */
export function unexplainedSupport({ appropriation, figures }: Register): number | undefined {
  const outcome = appropriation?.outcome.find(({ line }) => line === 'Företagsstöd')
  const parts = ['kommersiell-service-belopp', 'ovriga-foretagsstod-belopp'].map((id) =>
    figures.find((each) => each.id === id),
  )
  if (!outcome || parts.includes(undefined)) return undefined
  return fromOre(kronor(outcome.kronor) - kronor(parts.reduce((sum, part) => sum + (part?.value ?? 0), 0))) / 100
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function without<Row>(all: readonly Row[], some: readonly Row[]): Row[] {
  return all.filter((row) => !some.includes(row))
}
