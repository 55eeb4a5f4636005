/*
 * A year of the wheel as pages and the calendar file show it: its tasks, the days of the rounds, and who answers for what.
 */
import { listPersons, type Person } from '../../people/index.ts'
import { rounds, wheel } from '../../reporting/index.ts'
import type { SayWeb } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'

export type PresentWheel = {
  readonly year: number
  readonly items: readonly wheel.WheelItem[]
  readonly days: readonly wheel.RoundDay[]
  /** Every task, those that were taken away among them. */
  readonly tasks: readonly wheel.WheelTask[]
  readonly persons: readonly Person[]
}

export function yearAsked({ query, today }: Visit): number {
  const asked = Number(query.get('ar'))
  return asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4))
}

export async function presentWheel(visit: Visit): Promise<PresentWheel> {
  const { house, today } = visit
  const year = yearAsked(visit)
  return house.store.read(house.region, async (db) => {
    const { tasks, done, begun } = await wheel.getWheel(db, house.region)
    return {
      year,
      tasks,
      items: wheel.wheelOf(tasks, year, { done, today, begun }),
      days: wheel.roundDaysOf(await rounds.listRounds(db, house.region), year),
      persons: await listPersons(db, house.region),
    }
  })
}

/** `Återrapportering till regeringen 2025: svaren är skrivna`. */
export function nameOfDay(t: SayWeb, { round, step }: wheel.RoundDay): string {
  const title = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
  return `${title}: ${t(`round.plan.${step}`).toLocaleLowerCase('sv')}`
}
