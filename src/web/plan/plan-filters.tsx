/*
 * The filters of the plan: late, owner, third of the year, state, and which plan.
 */
import { targets } from '../../strategy/index.ts'
import { type Choice, FilterChoice, Filters } from '../parts/filters.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { filterNames, ownPlan, statusValues, thirdName } from './plan-query.ts'
import type { ReportDay } from './report-days.ts'

type FiltersGiven = {
  readonly visit: Visit
  readonly tasks: readonly targets.OperationalTask[]
  readonly days: readonly ReportDay[]
}

export function PlanFilters({ visit, tasks, days }: FiltersGiven) {
  const { t, query } = visit
  const choice = (
    name: (typeof filterNames)[number],
    label: string,
    choices: readonly Choice[],
    all = t('cases.all'),
  ) => (
    <FilterChoice
      visit={visit}
      name={name}
      label={label}
      value={query.get(name) ?? undefined}
      all={all}
      choices={choices}
    />
  )
  const owners = known(tasks.map(({ owner }) => owner))
  const thirds = known(tasks.map(({ plannedEnd }) => targets.taskList.thirdOf(plannedEnd)))
  const plans = known(tasks.map(({ plan }) => plan))
  return (
    <Filters visit={visit} action={to('operationalPlan')} chosen={filterNames.some((name) => query.get(name))}>
      {choice('sen', t('plan.filter.sen'), [{ value: 'ja', name: t('plan.filter.sen.yes') }])}
      {choice('ansvarig', t('round.owner'), owners.map(swedish))}
      {choice(
        'tertial',
        t('plan.filter.tertial'),
        thirds.map((value) => ({ value, name: thirdName(visit, value) })),
      )}
      {choice(
        'lage',
        t('round.state'),
        Object.entries(statusValues).map(([value, status]) => ({ value, name: t(`plan.status.${status}`) })),
      )}
      {days.length === 0
        ? null
        : choice(
            'dag',
            t('plan.filter.dag'),
            days.map(({ day, name }) => ({ value: day, name })),
            t('plan.filter.dag.today'),
          )}
      {choice('plan', t('plan.of'), [{ value: ownPlan, name: t('plan.own') }, ...plans.map(swedish)])}
    </Filters>
  )
}

function known(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word !== ''))].toSorted((a, b) => a.localeCompare(b, 'sv'))
}

function swedish(word: string): Choice {
  return { value: word, name: word, swedish: true }
}
