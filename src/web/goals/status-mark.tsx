/*
 * Where an indicator stands, by a word and a shape; a state that was set against the rule says so.
 */
import type { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

/** A full circle, a half, an empty one with a stroke, a dotted one: told apart without colour. */
const shapes: Readonly<Record<targets.GoalStatus, string>> = {
  'on-path': '●',
  near: '◐',
  'off-path': '○',
  'cannot-tell': '◌',
}

export function StatusMark({ visit, status, isSet }: { visit: Visit; status: targets.GoalStatus; isSet: boolean }) {
  const { t } = visit
  return (
    <span class={`goal-status goal-${status}`}>
      <span aria-hidden="true">{shapes[status]}</span> {t(`goals.status.${status}`)}
      {isSet ? <span class="quiet"> ({t('goals.set')})</span> : null}
    </span>
  )
}
