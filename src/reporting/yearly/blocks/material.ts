/*
 * What the blocks of the yearly follow-ups are made from, and the words for where a goal and a task stand.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Insats } from '../../../portfolio/index.ts'
import type { Plan, Strategy, targets } from '../../../strategy/index.ts'

export type YearlyMaterial = targets.GoalFollowUp & {
  readonly year: number
  /** The day of the report: late is what is late on it. */
  readonly today: CalendarDate
  readonly strategy: Strategy | undefined
  readonly plans: readonly Plan[]
  /** What the year's account tells of, with the section where it stands. */
  readonly insatser: readonly Pick<Insats, 'section' | 'reported' | 'effectGoals' | 'granted'>[]
  /** Of persons by id: who set a status against the rule. */
  readonly names: ReadonlyMap<string, string>
}

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
