/*
 * What a refused task still wants explained, said beside the field where it is written.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { WebText } from '../../texts/index.ts'
import type { Attempt } from '../door.ts'

/** @param task that was to be changed; none for a new one. */
export function besideFields(
  attempt: Attempt,
  task: targets.OperationalTask | undefined,
  today: CalendarDate,
): Attempt {
  const { deviation = '', plannedEnd = '', why = '' } = attempt.typed
  const status = targets.taskStatuses.find((each) => each === attempt.typed['status']) ?? 'not-begun'
  if (plannedEnd === '') return attempt
  const wanted = targets.unexplained(task ?? { plannedEnd }, { status, deviation, plannedEnd, why }, today)
  const problems = Object.fromEntries(wanted.map((field): [string, WebText] => [field, `plan.${field}.needed`]))
  return { ...attempt, problems: { ...problems, ...attempt.problems } }
}
