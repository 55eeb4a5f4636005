/*
 * The goals of Exempellän against their paths, with a status that was set with a reason, and the operational plan with what deviates.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { targets } from '../../../strategy/index.ts'
import { getRegister } from '../../register/index.ts'

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
    await loadIndicator(given, goal, at)
    await loadTask(given, goal, at)
  }
  const indicator = idOf(strategy?.goals[0])
  const reason = 'Den påhittade mätningen lades om under året, så utfallet går inte att jämföra.'
  await targets.overrideStatus(store, leader, { indicator, period, status: 'cannot-tell', reason }, today)
}

async function loadIndicator({ store, leader, years, today }: Given, goal: Goal, at: number): Promise<void> {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const indicator = idOf(goal)
  const baseline = { period: first - 1, value: 60 + at }
  await targets.recordIndicatorPath(store, leader, {
    id: indicator,
    version: 1,
    name: `Exempelindikator ${at + 1}`,
    goals: [goal.id],
    unit: 'procent',
    decimals: 1,
    better: 'higher',
    baseline,
    targets: [{ period: last + 4, value: baseline.value + 14 }],
    source,
  })
  for (const [step, period] of years.entries()) {
    const value = baseline.value + (step + 1) * (at % 3) * 1.2
    await targets.recordReading(store, leader, { indicator, period, value, source }, today)
  }
}

const courses = [
  { status: 'ongoing', end: '12-31', deviation: '' },
  { status: 'done', end: '03-31', deviation: '' },
  {
    status: 'ongoing',
    end: '01-01',
    deviation: 'Upphandlingen fick göras om; den påhittade leverantören drog sig ur.',
  },
  { status: 'stopped', end: '12-31', deviation: 'Uppgiften gick över till Exempelvik.' },
  { status: 'not-begun', end: '12-31', deviation: '' },
] as const

async function loadTask({ store, leader, years, today }: Given, goal: Goal, at: number): Promise<void> {
  const { status, end, deviation } = courses[at % courses.length] ?? courses[0]
  // A task that has its whole year left ends with the year of loading, so that only those that say why are late.
  const year = end === '12-31' ? Number(today.slice(0, 4)) : (years.at(-1) ?? 0) + 1
  const task = { plan: at % 2 === 0 ? '' : 'Exempelplan', goal: goal.id, goalName: goal.name }
  const how = {
    title: `Exempeluppgift ${at + 1}`,
    owner: 'Exempelenheten',
    plannedEnd: `${year}-${end}`,
    status,
    deviation,
  }
  await targets.recordTask(store, leader, { ...task, ...how }, today)
}

function idOf(goal: Pick<Goal, 'id'> | undefined): string {
  return `exempel-${goal?.id}`
}
