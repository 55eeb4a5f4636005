/*
 * The goals of Exempellän against their paths, with a status that was set with a reason, and the operational plan with what deviates.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { targets } from '../../../strategy/index.ts'
import { getRegister } from '../../register/index.ts'
import { indicators } from '../invented-indicators.ts'
import { tasks } from '../invented-tasks.ts'

type Given = {
  readonly store: Store
  readonly leader: Person
  readonly years: readonly number[]
  readonly today: CalendarDate
}
type Goal = { readonly id: string; readonly name: string }

const source = 'Exempellän, påhittad'

export async function loadGoals(given: Given): Promise<void> {
  const { store, leader, years, today } = given
  const period = years.at(-1) ?? 0
  const { strategy } = await getRegister(store, leader.region, period)
  for (const [at, goal] of (strategy?.goals ?? []).entries()) {
    await loadIndicator(given, goal)
    await loadTask(given, goal, at)
  }
  const indicator = idOf(strategy?.goals[0])
  const reason = 'Den påhittade mätningen lades om under året, så utfallet går inte att jämföra.'
  await targets.overrideStatus(store, leader, { indicator, period, status: 'cannot-tell', reason }, today)
}

async function loadIndicator({ store, leader, years, today }: Given, goal: Goal): Promise<void> {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const indicator = idOf(goal)
  const { name, unit, decimals, better, baseline, values, target } = indicators[goal.id as keyof typeof indicators]
  await targets.recordIndicatorPath(store, leader, {
    id: indicator,
    version: 1,
    name,
    goals: [goal.id],
    unit,
    decimals,
    better,
    baseline: { period: first - 1, value: baseline },
    targets: [{ period: last + 4, value: target }],
    source,
  })
  for (const [at, value] of values.entries())
    await targets.recordReading(store, leader, { indicator, period: first + at, value, source }, today)
}

async function loadTask({ store, leader, years, today }: Given, goal: Goal, at: number): Promise<void> {
  const { title, owner, end, status, deviation = '' } = tasks[goal.id as keyof typeof tasks]
  // A task that has its whole year left ends with the year of loading, so that only those that say why are late.
  const year = end === '12-31' ? Number(today.slice(0, 4)) : (years.at(-1) ?? 0) + 1
  const task = { plan: at % 2 === 0 ? '' : 'Näringslivsprogram', goal: goal.id, goalName: goal.name }
  const how = { title, owner, plannedEnd: `${year}-${end}`, status, deviation }
  await targets.recordTask(store, leader, { ...task, ...how }, today)
}

function idOf(goal: Pick<Goal, 'id'> | undefined): string {
  return `exempel-${goal?.id}`
}
