/*
 * Figures of money: what a source states, the sums over its lines, and what follows from two stated figures.
 */
import { type Figure, formatKronor, fromOre, year as inYear, kronor } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'

export function sumFigures({ appropriation, year }: Register): Figure[] {
  if (!appropriation) return []
  const { planned, outcome, left } = appropriations.sumsOf(appropriation)
  const lines = (of: appropriations.Appropriation['plan'], side: string) =>
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
export function statedMoney({ appropriation }: Register): Figure[] {
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
export function derivedFrom(stated: readonly Figure[]): Figure[] {
  const of = (id: string) => stated.find((figure) => figure.id === id)
  return [
    appropriations.shareOf(
      of('foretagsstod-beviljade'),
      of('foretagsstod-beslutade'),
      'andel av ansökningarna om företagsstöd som beviljats',
    ),
    appropriations.differenceOf(
      of('foretagsstod-beslutade'),
      of('foretagsstod-beviljade'),
      'beslutade ansökningar om företagsstöd som inte beviljats',
    ),
    appropriations.shareOf(
      of('omstallningscheckar-kvinnor'),
      of('omstallningscheckar-beviljade'),
      'andel av omställningscheckarna till kvinnor som driver företag',
    ),
    appropriations.shareOf(
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
