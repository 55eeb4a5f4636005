/*
 * What the follow-ups show of plans and tasks: the plans under the strategy with their actions, and the tasks of the operational plan
 * counted, by goal, and those that are late or stopped.
 */
import { build, type Node } from '../../../documents/index.ts'
import { type CalendarDate, formatDay } from '../../../foundation/index.ts'
import { targets } from '../../../strategy/index.ts'
import type { Thing } from '../layout/things.ts'
import { taskWords, type YearlyMaterial } from './material.ts'
import { countCell } from './number-cell.ts'

type Task = targets.OperationalTask

export function plansTable({ plans }: YearlyMaterial): Node[] {
  if (plans.length === 0) return []
  const rows = plans.map(({ name, period, adoptedBy, status }) => [
    name,
    period ? `${period.from}–${period.to}` : build.missing({ what: 'period' }),
    adoptedBy ?? build.missing({ what: 'antagen av' }),
    status,
  ])
  const head = ['Plan', 'Period', 'Antagen av', 'Läge']
  return [build.table({ caption: 'Planer och program under strategin', head, headerColumns: 1, rows })]
}

export function actions(material: YearlyMaterial): Node[] {
  const ofPlans = material.tasks.filter(({ plan }) => plan !== '')
  const table = taskTable('Planernas åtgärder', ofPlans, material.today)
  return table.length === 0 ? [] : [...table, latenessInWords(material)]
}

/** By which day lateness is counted: the plan's page can count by the same. */
function latenessInWords({ today }: YearlyMaterial): Node {
  const day = formatDay(today)
  return build.note(
    'help',
    `Försenat är det som inte är klart eller stoppat och skulle ha varit klart före ${day}, den dag då rapporten ska vara inne.`,
  )
}

export function tasksOfGoal(material: YearlyMaterial, { id, name }: Thing): Node[] {
  return taskTable(
    `Uppgifter: ${name}`,
    ownTasks(material).filter(({ goal }) => goal === id),
    material.today,
  )
}

/** How many tasks stand where, in all and late. */
export function taskSummary(material: YearlyMaterial): Node[] {
  const tasks = ownTasks(material)
  if (tasks.length === 0) return []
  const cell = (id: string, count: number) =>
    countCell(`vp-uppgifter-${id}`, count, 'Uppgifter i verksamhetsplanen', '/verksamhetsplan')
  const late = tasks.filter((task) => targets.isLate(task, material.today)).length
  const rows = [
    ...targets.taskStatuses.map((status) => [
      taskWords[status],
      cell(status, tasks.filter((task) => task.status === status).length),
    ]),
    ['försenad', cell('late', late)],
    ['alla', cell('all', tasks.length)],
  ]
  const head = ['Läge', 'Uppgifter']
  const table = build.table({ caption: `Uppgifternas lägen ${material.year}`, head, headerColumns: 1, rows })
  return [table, latenessInWords(material)]
}

/** What is late or stopped, with what explains it; nothing when all goes as planned. */
export function lateTasks(material: YearlyMaterial): Node[] {
  const deviating = ownTasks(material).filter(
    (task) => task.status === 'stopped' || targets.isLate(task, material.today),
  )
  return [...taskTable('Försenade och stoppade uppgifter', deviating, material.today), ...takenOut(material)]
}

/** What was in the plan and is not to be done any more, if that was settled during the year, with why. */
function takenOut({ withdrawnTasks = [], year }: YearlyMaterial): Node[] {
  const own = withdrawnTasks.filter(({ plan, withdrawn }) => plan === '' && withdrawn?.on.startsWith(`${year}-`))
  if (own.length === 0) return []
  const rows = own.map(({ title, goalName, withdrawn }) => [
    title,
    goalName,
    withdrawn ? formatDay(withdrawn.on as CalendarDate) : '',
    withdrawn?.why ?? '',
  ])
  const head = ['Uppgift', 'Mål', 'Togs bort', 'Skäl']
  return [build.table({ caption: 'Uppgifter som har tagits bort ur planen', head, headerColumns: 1, rows })]
}

function ownTasks({ tasks }: YearlyMaterial): Task[] {
  return tasks.filter(({ plan }) => plan === '')
}

function taskTable(caption: string, tasks: readonly Task[], today: CalendarDate): Node[] {
  if (tasks.length === 0) return []
  const rows = tasks.map((task) => [
    task.title,
    task.owner === '' ? build.missing({ what: 'ansvarig' }) : task.owner,
    formatDay(task.plannedEnd as CalendarDate),
    `${taskWords[task.status]}${targets.isLate(task, today) ? ', försenad' : ''}`,
    task.deviation === '' ? '–' : task.deviation,
  ])
  const head = ['Uppgift', 'Ansvarig', 'Ska vara klar', 'Läge', 'Avvikelse']
  return [build.table({ caption, head, headerColumns: 1, rows })]
}
