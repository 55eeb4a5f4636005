/*
 * How many tasks of the plan are late and how many stand in each state; each number leads to its tasks.
 */
import { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'
import { latenessDay, onlyFilter, statusValues } from './plan-query.ts'

export function PlanCounts({ visit, tasks }: { visit: Visit; tasks: readonly targets.OperationalTask[] }) {
  const { t, query } = visit
  const counts = targets.taskList.countTasks(tasks, latenessDay(visit))
  const late = onlyFilter({ sen: 'ja', dag: query.get('dag') ?? '' })
  return (
    <ul class="key-figures counts" aria-label={t('plan.counts')}>
      <Count label={t('plan.count.late')} count={counts.late} href={late} />
      {Object.entries(statusValues).map(([value, status]) => (
        <Count
          key={value}
          label={t(`plan.status.${status}`)}
          count={counts[status]}
          href={onlyFilter({ lage: value })}
        />
      ))}
    </ul>
  )
}

function Count({ label, count, href }: { label: string; count: number; href: string }) {
  return (
    <li class="figure">
      <a class="figure-value" href={href} aria-label={`${label}: ${count}`}>
        {count}
      </a>
      <span class="key-label">{label}</span>
    </li>
  )
}
