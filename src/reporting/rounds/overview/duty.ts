/*
 * What an answer waits for, and on whom: to be written until it is handed in, then to be read until it is approved. Each has its day: the
 * one that was given with the question, and the plan's day of reading, or the writer's own where that is later.
 */
import { asId, type CalendarDate } from '../../../foundation/index.ts'
import { planOf } from '../days/plan-days.ts'
import { type Assignment, isHandedIn, type Round } from '../round.ts'

export type Duty = {
  readonly question: string
  readonly does: 'write' | 'read'
  /** The id of a person; empty where nobody has been named. */
  readonly person: string
  readonly dueOn: CalendarDate
  readonly remindedOn: CalendarDate | undefined
}

/** Undefined when the answer is approved: then it waits for nobody. */
export function dutyOf(round: Pick<Round, 'dueOn' | 'days'>, given: Assignment): Duty | undefined {
  const { question, state, writer, reviewer, remindedOn, readerRemindedOn } = given
  const dueOn = asId<'CalendarDate'>(given.dueOn)
  if (!isHandedIn(state)) return { question, does: 'write', person: writer, dueOn, remindedOn: asDay(remindedOn) }
  if (state === 'approved') return undefined
  const { reviewed } = planOf(round)
  const readBy = dueOn > reviewed ? dueOn : reviewed
  return { question, does: 'read', person: reviewer, dueOn: readBy, remindedOn: asDay(readerRemindedOn) }
}

/** Days of a round are kept as text that has been read as a day. */
function asDay(text: string | undefined): CalendarDate | undefined {
  return text === undefined ? undefined : asId<'CalendarDate'>(text)
}
