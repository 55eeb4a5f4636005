/*
 * The operational plan: how it stands, filters, the tasks of each goal in the order of their days, and a form for a new one.
 */
import { formatDay } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { NothingLeft, NotUnderstood } from '../parts/filters.tsx'
import { FormProblem } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { besideFields } from './beside-fields.ts'
import { type ChangedBy, saidOfTask } from './both-versions.tsx'
import { NewTaskForm } from './new-task-form.tsx'
import { PlanCounts } from './plan-counts.tsx'
import { PlanFilters } from './plan-filters.tsx'
import { dayNotUnderstood, latenessDay, readPlanQuery, toldFilter, withFilter } from './plan-query.ts'
import { type ReportDay, reportDays } from './report-days.ts'
import { changedBy } from './task-page.tsx'
import { TaskTable } from './task-table.tsx'
import { WithdrawnTasks } from './withdrawn-tasks.tsx'

export const planPage: Page = page({ at: paths.operationalPlan, who: 'signed-in', show: (visit) => planView(visit) })

export async function planView(visit: Visit, given?: Attempt): Promise<PageView> {
  const { t, house, person, query } = visit
  const { tasks, withdrawnTasks = [] } = await house.store.read(house.region, (db) =>
    targets.getGoalFollowUp(db, house.region),
  )
  const may = person !== undefined && targets.mayFollowGoals(person, 'plan')
  const changing = may ? tasks.find(({ id }) => id === (given?.typed['id'] ?? query.get('andra'))) : undefined
  const attempt = given && besideFields(visit, given, changing)
  return {
    title: t('plan.title'),
    crumbs: [],
    lead: t('plan.lead'),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={saidOfTask(visit, attempt)} />
        {tasks.length === 0 ? (
          <p class="box">{t('plan.none')}</p>
        ) : (
          <AllTasks
            visit={visit}
            tasks={tasks}
            may={may}
            changing={changing}
            attempt={attempt}
            changedBy={attempt?.status === 409 && changing ? await lastChange(visit, changing.id) : undefined}
            days={await reportDays(visit)}
          />
        )}
        <WithdrawnTasks visit={visit} tasks={withdrawnTasks} />
        {may && !changing ? (
          <NewTaskForm visit={visit} tasks={tasks} register={await visit.register()} attempt={attempt} />
        ) : null}
      </>
    ),
  }
}

type ListGiven = {
  readonly visit: Visit
  readonly tasks: readonly targets.OperationalTask[]
  readonly may: boolean
  readonly changing: targets.OperationalTask | undefined
  readonly attempt: Attempt | undefined
  readonly changedBy: ChangedBy | undefined
  readonly days: readonly ReportDay[]
}

/** Who came first, where a change was refused because somebody did. */
async function lastChange({ house: { store, region } }: Visit, id: string): Promise<ChangedBy | undefined> {
  const { history, persons } = await store.read(region, async (db) => ({
    history: await targets.taskHistory.listTaskHistory(db, region, id),
    persons: await listPersons(db, region),
  }))
  return changedBy(history[0], persons)
}

function AllTasks({ visit, tasks, days, ...more }: ListGiven) {
  const day = latenessDay(visit)
  const chosen = targets.taskList.chooseTasks(tasks, readPlanQuery(visit), day)
  const { changing } = more
  const shown = changing && !chosen.includes(changing) ? [...chosen, changing] : chosen
  return (
    <>
      <PlanCounts visit={visit} tasks={tasks} />
      <PlanFilters visit={visit} tasks={tasks} days={days} />
      <NotUnderstood visit={visit} asked={dayNotUnderstood(visit)} />
      <p>
        {toldFilter(visit, chosen.length, tasks.length)} {visit.t('plan.day.told', { day: formatDay(day) })}
      </p>
      {shown.length === 0 ? <NothingLeft visit={visit} clear={to('operationalPlan')} /> : null}
      {shown.length === 0 ? null : <TaskTable visit={visit} goals={targets.taskList.groupByGoal(shown)} {...more} />}
      <TakeAway visit={visit} />
    </>
  )
}

function TakeAway({ visit }: { visit: Visit }) {
  const hrefOf = (format: string) => withFilter(visit, to('operationalPlanFile', { format }))
  return (
    <p>
      {visit.t('plan.takeAway')} <a href={hrefOf('csv')}>CSV</a> · <a href={hrefOf('xlsx')}>XLSX</a>
    </p>
  )
}
