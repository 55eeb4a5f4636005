/*
 * The operational plan: its goals with tasks, owners, days, status and what explains a deviation; forms for a new task and for how one goes.
 */
import { z } from 'zod'
import { type CalendarDate, formatDay, Refusal, slug } from '../../foundation/index.ts'
import { yearly } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { DayField, LongField, TextField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

const mayPlan = (person: Parameters<typeof targets.mayFollowGoals>[0]) => targets.mayFollowGoals(person, 'plan')

export const planPage: Page = page({ at: paths.operationalPlan, who: 'signed-in', show: (visit) => planView(visit) })

export const taskDoor = door({
  at: paths.operationalTask,
  who: mayPlan,
  journal: { done: 'task.recorded', refused: 'task.refused' },
  input: z.object({
    goalName: z.string('form.notReadable').trim().min(1, 'case.form.needed').max(120, 'form.notReadable'),
    plan: z.string('form.notReadable'),
    title: z.string('form.notReadable').trim().min(1, 'case.form.needed').max(200, 'form.notReadable'),
    owner: z.string('form.notReadable').trim().max(120, 'form.notReadable'),
    plannedEnd: z.iso.date('rounds.form.day.wrong'),
  }),
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    const input = { ...given, goal: slug(given.goalName), status: 'not-begun' as const, deviation: '' }
    await targets.recordTask(house.store, person, input, today)
    return goTo(to('operationalPlan'), 'plan.saved')
  },
  again: planView,
})

export const taskStatusDoor = door({
  at: paths.operationalStatus,
  who: mayPlan,
  journal: { done: 'task.changed', refused: 'task.refused' },
  input: z.object({
    id: z.string('form.notReadable'),
    version: z.coerce.number('form.notReadable').int('form.notReadable'),
    status: z.enum(targets.taskStatuses, 'form.notReadable'),
    deviation: z.string('form.notReadable').max(2000, 'form.notReadable'),
  }),
  keeps: ['deviation'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.recordTaskStatus(house.store, person, given, today)
    return goTo(to('operationalPlan'), 'plan.saved')
  },
  again: planView,
})

async function planView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person } = visit
  const { tasks } = await house.store.read(house.region, (db) => targets.getGoalFollowUp(db, house.region))
  const may = person !== undefined && mayPlan(person)
  const groups = Map.groupBy(tasks, ({ goalName }) => goalName)
  return {
    title: t('plan.title'),
    crumbs: [],
    lead: t('plan.lead'),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {tasks.length === 0 ? <p class="box">{t('plan.none')}</p> : null}
        {[...groups].map(([goal, own]) => (
          <section key={goal}>
            <h2 lang="sv-SE">{goal}</h2>
            <Tasks visit={visit} tasks={own} may={may} />
          </section>
        ))}
        {may ? <TaskForm visit={visit} attempt={attempt} /> : null}
      </>
    ),
  }
}

function Tasks({ visit, tasks, may }: { visit: Visit; tasks: readonly targets.OperationalTask[]; may: boolean }) {
  const { t, today } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={tasks[0]?.goalName ?? ''}
      hiddenCaption
      rows={tasks}
      keyOf={({ id }) => id}
      columns={[
        {
          ...plain(t('plan.task')),
          cell: ({ title, plan }) => <span lang="sv-SE">{plan === '' ? title : `${title} (${plan})`}</span>,
        },
        { ...plain(t('round.owner')), cell: ({ owner }) => owner || t('missing.word') },
        { ...plain(t('round.day')), cell: ({ plannedEnd }) => formatDay(plannedEnd as CalendarDate) },
        {
          ...plain(t('round.state')),
          cell: (task) => (
            <>
              {t(`plan.status.${task.status}`)}
              {targets.isLate(task, today) ? <strong> {t('plan.late')}</strong> : null}
              {task.deviation === '' ? null : (
                <>
                  <br />
                  <span lang="sv-SE">{task.deviation}</span>
                </>
              )}
            </>
          ),
        },
        ...(may
          ? [
              {
                ...plain(t('plan.change')),
                cell: (task: targets.OperationalTask) => <StatusForm visit={visit} task={task} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function StatusForm({ visit, task }: { visit: Visit; task: targets.OperationalTask }) {
  const { t } = visit
  const at = (name: string) => `${name}-${task.id}`
  return (
    <details>
      <summary>{t('plan.change')}</summary>
      <form class="form" method="post" action={to('operationalStatus')}>
        <TokenField visit={visit} />
        <input type="hidden" name="id" value={task.id} />
        <input type="hidden" name="version" value={String(task.version)} />
        <label class="ds-label" for={at('status')}>
          {t('round.state')}
        </label>
        <select class="ds-input" id={at('status')} name="status">
          {targets.taskStatuses.map((status) => (
            <option key={status} value={status} selected={status === task.status}>
              {yearly.taskWords[status]}
            </option>
          ))}
        </select>
        <label class="ds-label" for={at('deviation')}>
          {t('plan.deviation')}
        </label>
        <textarea class="ds-input" id={at('deviation')} name="deviation" rows={2}>
          {task.deviation}
        </textarea>
        <button class="ds-button" data-size="sm" type="submit">
          {t('form.save')}
        </button>
      </form>
    </details>
  )
}

function TaskForm({ visit, attempt }: { visit: Visit; attempt: Attempt | undefined }) {
  const { t } = visit
  const given = { visit, attempt }
  return (
    <section>
      <h2>{t('plan.new')}</h2>
      <form class="form" method="post" action={to('operationalTask')}>
        <TokenField visit={visit} />
        <TextField {...given} name="goalName" label={t('plan.goal')} help={t('plan.goal.help')} />
        <TextField {...given} name="plan" label={t('plan.of')} help={t('plan.of.help')} />
        <LongField {...given} name="title" label={t('plan.task')} rows={2} />
        <TextField {...given} name="owner" label={t('round.owner')} />
        <DayField {...given} name="plannedEnd" label={t('round.day')} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}
