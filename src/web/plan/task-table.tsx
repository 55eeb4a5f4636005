/*
 * The tasks goal by goal: who, by when and what was promised before, how it goes and why, and where it is changed.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { ChangedBy } from './both-versions.tsx'
import { ChangeForm } from './change-form.tsx'
import { latenessDay, withFilter } from './plan-query.ts'

type Given = {
  readonly visit: Visit
  readonly goals: readonly targets.taskList.TasksOfGoal[]
  readonly may: boolean
  readonly changing: targets.OperationalTask | undefined
  readonly attempt: Attempt | undefined
  readonly changedBy: ChangedBy | undefined
}

export function TaskTable({ visit, goals, may, changing, attempt, changedBy }: Given) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('plan.title')}
      hiddenCaption
      rows={goals.flatMap(({ goalName, tasks }) => tasks.map((task) => ({ goalName, task })))}
      keyOf={({ task }) => task.id}
      columns={[
        { ...plain(t('plan.task')), cell: ({ task }) => <Named visit={visit} task={task} /> },
        { ...plain(t('plan.goal')), cell: ({ goalName }) => <span {...inSwedish(visit)}>{goalName}</span> },
        { ...plain(t('round.owner')), cell: ({ task }) => task.owner || t('missing.word') },
        { ...plain(t('plan.end')), cell: ({ task }) => <PlannedEnd visit={visit} task={task} /> },
        {
          ...plain(t('round.state')),
          cell: ({ task }) =>
            task === changing ? (
              <ChangeForm visit={visit} task={task} attempt={attempt} changedBy={changedBy} />
            ) : (
              <div>
                <TaskState visit={visit} task={task} />
                {may ? <ChangeLink visit={visit} task={task} /> : null}
              </div>
            ),
        },
      ]}
    />
  )
}

type One = { readonly visit: Visit; readonly task: targets.OperationalTask }

function Named({ visit, task: { id, title, plan } }: One) {
  return (
    <span {...inSwedish(visit)}>
      <a href={to('operationalTaskOne', { id })}>{title}</a>
      {plan === '' ? null : <span class="cell-more">{plan}</span>}
    </span>
  )
}

function PlannedEnd({ visit, task: { plannedEnd, moved } }: One) {
  const before = moved?.at(-1)
  return (
    <div>
      {formatDay(plannedEnd as CalendarDate)}
      {before ? <span class="cell-more">{movedText(visit, before)}</span> : null}
    </div>
  )
}

export function movedText({ t }: Visit, { plannedEnd, movedOn, why }: targets.MovedEnd): string {
  return t('plan.moved', {
    day: formatDay(plannedEnd as CalendarDate),
    on: formatDay(movedOn as CalendarDate),
    why,
  })
}

export function TaskState({ visit, task }: One) {
  const { t } = visit
  return (
    <>
      {t(`plan.status.${task.status}`)}
      {targets.isLate(task, latenessDay(visit)) ? <strong>, {t('plan.late')}</strong> : null}
      {task.deviation === '' ? null : (
        <span class="cell-more" {...inSwedish(visit)}>
          {task.deviation}
        </span>
      )}
    </>
  )
}

function ChangeLink({ visit, task: { id, title } }: One) {
  const { t } = visit
  return (
    <span class="cell-more">
      <a
        href={`${withFilter(visit, to('operationalPlan'), { andra: id })}#andra`}
        aria-label={t('plan.change.of', { task: title })}
      >
        {t('plan.change')}
      </a>
    </span>
  )
}
