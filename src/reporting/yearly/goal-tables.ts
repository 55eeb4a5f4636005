/*
 * The tables that the register gives to the follow-ups: indicators against their path for each goal, actions of plans, tasks of the
 * operational plan. Every number is a figure with its source; what nobody has is said to be missing.
 */
import { build, type Node } from '../../documents/index.ts'
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Placed } from '../arrange-report.ts'

export const statusWords: Readonly<Record<targets.GoalStatus, string>> = {
  'on-path': 'på väg',
  near: 'nära',
  'off-path': 'inte på väg',
  'cannot-tell': 'går inte att bedöma',
}

export const taskWords: Readonly<Record<targets.OperationalTask['status'], string>> = {
  'not-begun': 'inte påbörjad',
  ongoing: 'pågår',
  done: 'klar',
  stopped: 'stoppad',
}

export type YearlyMaterial = targets.GoalFollowUp & { readonly year: number; readonly today: CalendarDate }

/** What stands under each question of the follow-up of the strategy. */
export function tablesOfStrategy(
  material: YearlyMaterial,
  goals: readonly { readonly id: string; readonly name: string }[],
): Placed {
  const found = goals.flatMap(({ id, name }) => {
    const paths = material.paths.filter((path) => path.goals.some((goal) => goal === id))
    return paths.length === 0 ? [] : [[`rus-mal-${id}`, indicatorTable(material, name, paths)] as const]
  })
  const actions = material.tasks.filter(({ plan }) => plan !== '')
  const plans =
    actions.length === 0 ? [] : [['rus-planer', [taskTable('Planernas åtgärder', actions, material.today)]] as const]
  return new Map<string, readonly Node[]>([...found, ...plans])
}

/** What stands under each question of the follow-up of the operational plan. */
export function tablesOfPlan({ tasks, today }: YearlyMaterial): Placed {
  const own = Map.groupBy(
    tasks.filter(({ plan }) => plan === ''),
    ({ goal }) => goal,
  )
  return new Map(
    [...own].map(([goal, all]) => [`vp-mal-${goal}`, [taskTable(`Uppgifter: ${all[0]?.goalName ?? ''}`, all, today)]]),
  )
}

function indicatorTable(material: YearlyMaterial, goal: string, paths: readonly targets.IndicatorPath[]): Node[] {
  const standings = paths.map((path) => ({
    path,
    so: targets.standingOf(path, material.readings, material.overrides, material.year),
  }))
  const table = build.table({
    caption: `Indikatorer för målet ${goal}, ${material.year}`,
    head: ['Indikator', 'Utgångsläge', 'Målbana', 'Utfall', 'Läge'],
    headerColumns: 1,
    rows: standings.map(({ path, so }) => [
      path.name,
      path.baseline
        ? number(path, `${path.id}-start`, path.baseline.value, path.baseline.period, path.source)
        : build.missing({ what: 'utgångsläge' }),
      so.target === undefined
        ? build.missing({ what: 'mål' })
        : number(path, `${path.id}-mal`, so.target, so.reading?.period ?? material.year, 'Målbanan'),
      so.reading
        ? number(path, `${path.id}-utfall`, so.reading.value, so.reading.period, so.reading.source)
        : build.missing({ what: 'utfall' }),
      so.override
        ? `${statusWords[so.override.status]} (satt av regionen; regeln säger ${statusWords[so.status]})`
        : statusWords[so.status],
    ]),
  })
  const reasons = standings.flatMap(({ path, so }) =>
    so.override ? [build.paragraph(`${path.name}: ${so.override.reason}`)] : [],
  )
  return [table, build.note('help', targets.statusRule), ...reasons]
}

function number(
  { decimals, unit }: targets.IndicatorPath,
  id: string,
  value: number,
  period: number,
  source: string,
): Node[] {
  const text = `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: decimals }).format(value)} ${unit}`
  return [
    build.figure({ id, text, origin: 'stated', source: `${source}, ${period}`, href: '/maluppfoljning' }),
    build.text(` (${period})`),
  ]
}

function taskTable(caption: string, tasks: readonly targets.OperationalTask[], today: CalendarDate): Node {
  return build.table({
    caption,
    head: ['Uppgift', 'Ansvarig', 'Ska vara klar', 'Läge', 'Avvikelse'],
    headerColumns: 1,
    rows: tasks.map((task) => [
      task.title,
      task.owner === '' ? build.missing({ what: 'ansvarig' }) : task.owner,
      formatDay(task.plannedEnd as CalendarDate),
      `${taskWords[task.status]}${targets.isLate(task, today) ? ', försenad' : ''}`,
      task.deviation === '' ? '–' : task.deviation,
    ]),
  })
}
