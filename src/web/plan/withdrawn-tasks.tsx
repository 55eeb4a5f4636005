/*
 * The tasks that were taken out of the plan, folded below those that are in it: when, why, and the page where each can be put back.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import type { targets } from '../../strategy/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export function WithdrawnTasks({ visit, tasks }: { visit: Visit; tasks: readonly targets.OperationalTask[] }) {
  const { t } = visit
  if (tasks.length === 0) return null
  return (
    <details>
      <summary>{t('plan.withdrawn', { count: tasks.length })}</summary>
      <ul>
        {tasks.map(({ id, title, withdrawn }) => (
          <li key={id} {...inSwedish(visit)}>
            <a href={to('operationalTaskOne', { id })}>{title}</a>
            {withdrawn ? `, ${formatDay(withdrawn.on as CalendarDate)}: ${withdrawn.why}` : ''}
          </li>
        ))}
      </ul>
    </details>
  )
}
