/*
 * What a refused task still wants explained, said beside the field where it is written.
 */
import { targets } from '../../strategy/index.ts'
import type { WebText } from '../../texts/index.ts'
import type { Attempt } from '../door.ts'
import type { Visit } from '../visit.ts'

/** @param task that was to be changed; none for a new one. */
export function besideFields(
  { t, today }: Pick<Visit, 't' | 'today'>,
  attempt: Attempt,
  task: targets.OperationalTask | undefined,
): Attempt {
  const { deviation = '', plannedEnd = '', why = '' } = attempt.typed
  const status = targets.taskStatuses.find((each) => each === attempt.typed['status']) ?? 'not-begun'
  if (plannedEnd === '') return attempt
  const wanted = targets.unexplained(task ?? { plannedEnd }, { status, deviation, plannedEnd, why }, today)
  const texts = wanted.map((field): [string, WebText] => [field, `plan.${field}.needed`])
  const problems = { ...Object.fromEntries(texts), ...attempt.problems }
  // The sentence at the top tells all that is wanted; that somebody else came first is another matter.
  if (texts.length === 0 || attempt.refusal === undefined || attempt.status === 409) return { ...attempt, problems }
  return { ...attempt, problems, refusal: texts.map(([, needed]) => t(needed)).join(' ') }
}
