/*
 * What the follow-up of the strategy shows of goals: a summary of all, and for each goal its indicators with status, rule and reasons.
 */
import { build, type Node } from '../../../documents/index.ts'
import { formatDay } from '../../../foundation/index.ts'
import { targets } from '../../../strategy/index.ts'
import type { Thing } from '../layout/things.ts'
import { statusWords, type YearlyMaterial } from './material.ts'
import { countCell, numberCell } from './number-cell.ts'
import { countStatuses, type PathStanding, standingsOf } from './standings.ts'

/** A row for each goal that has an indicator with a path; the goals without one are named after it. */
export function goalSummary(material: YearlyMaterial): Node[] {
  const goals = (material.strategy?.goals ?? []).map((goal) => ({ goal, standings: standingsOf(material, goal.id) }))
  const followed = goals.filter(({ standings }) => standings.length > 0)
  const rest = goals.filter(({ standings }) => standings.length === 0).map(({ goal }) => goal.name)
  const table = build.table({
    caption: `Målens lägen ${material.year}`,
    head: ['Mål', ...targets.goalStatuses.map((status) => capitalised(statusWords[status]))],
    headerColumns: 1,
    rows: followed.map(({ goal, standings }) => {
      const counts = countStatuses(standings)
      const source = `Indikatorer för målet ${goal.name}, ${material.year}`
      return [
        goal.name,
        ...targets.goalStatuses.map((status) =>
          countCell(`rus-lage-${goal.id}-${status}`, counts[status], source, '/maluppfoljning'),
        ),
      ]
    }),
  })
  return [
    ...(followed.length === 0 ? [] : [table, build.note('help', targets.statusRule)]),
    ...(rest.length === 0
      ? []
      : [build.note('missing', `Ingen indikator med målbana följer ${rest.map((name) => `”${name}”`).join(', ')}.`)]),
  ]
}

export function indicators(material: YearlyMaterial, goal: Thing): Node[] {
  const standings = standingsOf(material, goal.id)
  if (standings.length === 0) return []
  const table = build.table({
    caption: `Indikatorer för målet ${goal.name}, ${material.year}`,
    head: ['Indikator', 'Utgångsläge', 'Målbana', 'Utfall', 'Del av vägen', 'Läge'],
    headerColumns: 1,
    rows: standings.map((standing) => indicatorRow(standing, material.year)),
  })
  return [
    table,
    build.note('help', targets.statusRule),
    ...standings.flatMap((standing) => reasonOf(standing, material)),
  ]
}

function indicatorRow({ path, so }: PathStanding, year: number) {
  const { baseline } = path
  const targetAt = { value: so.target ?? 0, period: so.reading?.period ?? year }
  return [
    path.name,
    baseline ? numberCell(path, 'start', baseline, path.source) : build.missing({ what: 'utgångsläge' }),
    so.target === undefined ? build.missing({ what: 'mål' }) : numberCell(path, 'mal', targetAt, 'Målbanan'),
    so.reading ? numberCell(path, 'utfall', so.reading, so.reading.source) : build.missing({ what: 'utfall' }),
    wayGone(path, so),
    so.override
      ? `${statusWords[so.override.status]} (satt av regionen; regeln säger ${statusWords[so.status]})`
      : statusWords[so.status],
  ]
}

/** How much of the way from the baseline to the path has been gone; nothing to tell where the path asks for no change. */
function wayGone(path: targets.IndicatorPath, so: targets.Standing) {
  const gone = targets.goneShare(path, so)
  if (gone !== undefined)
    return build.figure({
      id: `${path.id}-vag`,
      text: `${Math.round(gone * 100)} procent`,
      origin: 'computed',
      source: 'Utgångsläge, målbana och utfall',
      href: `/maluppfoljning/indikator/${path.id}`,
    })
  return path.baseline && so.target !== undefined && so.reading ? '–' : build.missing({ what: 'del av vägen' })
}

/** Who set the status, when and why; a person that the region no longer has on record is told as the region. */
function reasonOf({ path, so }: PathStanding, { names }: YearlyMaterial): Node[] {
  if (!so.override) return []
  const { reason, on, by } = so.override
  const set = `Läget sattes av ${names.get(by) ?? 'regionen'} ${formatDay(on as never)}, mot regeln.`
  return [build.note('observe', `${path.name}: ${reason} (${set})`)]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
