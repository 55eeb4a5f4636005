/*
 * The tasks of the plan as a file, as the filter in the address leaves them. For whoever has signed in.
 */
import type { Context } from 'hono'
import { Refusal } from '../../foundation/index.ts'
import { exchange } from '../../portfolio/index.ts'
import { targets } from '../../strategy/index.ts'
import { errorView } from '../errors.tsx'
import { sendPage } from '../frame-page.tsx'
import type { House } from '../house.ts'
import { inventedNote } from '../parts/invented.tsx'
import { understandVisit } from '../understand-visit.ts'
import type { Visit } from '../visit.ts'
import { latenessDay, readPlanQuery } from './plan-query.ts'
import { movedText } from './task-table.tsx'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export async function servePlan(house: House, request: Context): Promise<Response> {
  const { visit } = await understandVisit(house, request)
  try {
    if (!visit.person) throw new Refusal('not-allowed')
    const format = (['csv', 'xlsx'] as const).find((each) => each === request.req.param('format'))
    if (!format) throw new Refusal('not-found')
    const [table, note] = [await tableOfTasks(visit), inventedNote(house)]
    const bytes =
      format === 'csv' ? exchange.writeCsv(table, note) : exchange.writeXlsx(table, note, visit.t('plan.title'))
    request.header('Content-Type', types[format])
    request.header('Content-Disposition', `attachment; filename="${house.region}-verksamhetsplan.${format}"`)
    request.header('Cache-Control', 'private, no-cache')
    return request.body(new Uint8Array(bytes))
  } catch (thrown) {
    return sendPage(request, visit, errorView(visit, thrown))
  }
}

async function tableOfTasks(visit: Visit): Promise<exchange.FileTable> {
  const { t, house } = visit
  const day = latenessDay(visit)
  const { tasks } = await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region))
  const chosen = targets.taskList.chooseTasks(tasks, readPlanQuery(visit), day)
  return {
    heads: [
      t('plan.goal'),
      t('plan.of'),
      t('plan.task'),
      t('round.owner'),
      t('plan.end'),
      t('round.state'),
      t('plan.late'),
      t('plan.deviation'),
      t('plan.moved.all'),
    ],
    rows: targets.taskList
      .groupByGoal(chosen)
      .flatMap((group) => group.tasks)
      .map((task) => [
        task.goalName,
        task.plan === '' ? t('plan.own') : task.plan,
        task.title,
        task.owner,
        task.plannedEnd,
        t(`plan.status.${task.status}`),
        targets.isLate(task, day) ? t('consistency.yes') : t('consistency.no'),
        task.deviation,
        (task.moved ?? []).map((each) => movedText(visit, each)).join('; '),
      ]),
  }
}
