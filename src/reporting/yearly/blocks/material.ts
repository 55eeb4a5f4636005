/*
 * What the blocks of the yearly follow-ups are made from, and the words for where a goal and a task stand.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Plan, Strategy, targets } from '../../../strategy/index.ts'

export type YearlyMaterial = targets.GoalFollowUp & {
  readonly year: number
  /** Late is what is late on this day. */
  readonly today: CalendarDate
  readonly strategy: Strategy | undefined
  readonly plans: readonly Plan[]
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
