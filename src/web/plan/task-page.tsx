/*
 * One task: how it stands, the ends that were promised before, its history, and the way back from the latest change.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { listPersons, type Person } from '../../people/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { type ChangedBy, saidOfTask, wordFor } from './both-versions.tsx'
import { NameForm } from './name-form.tsx'
import { movedText, TaskState } from './task-table.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export const taskPage: Page = page({ at: paths.operationalTaskOne, who: 'signed-in', show: (visit) => taskView(visit) })

/** @throws Refusal `not-found` */
export async function taskView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person, params } = visit
  const id = params['id'] ?? ''
  const { task, tasks, history, persons } = await house.store.read(house.region, async (db) => ({
    task: await targets.oneTask.getTask(db, house.region, id),
    tasks: (await targets.getGoalFollowUp(db, house.region)).tasks,
    history: await targets.taskHistory.listTaskHistory(db, house.region, id),
    persons: await listPersons(db, house.region),
  }))
  const may = person !== undefined && targets.mayFollowGoals(person, 'plan')
  return {
    title: task.title,
    swedishTitle: true,
    crumbs: [{ name: t('plan.title'), href: to('operationalPlan') }],
    body: (
      <>
        <FormProblem visit={visit} attempt={saidOfTask(visit, attempt)} />
        <TaskFacts visit={visit} task={task} />
        {may ? <Ways visit={visit} task={task} latest={history[0]} /> : null}
        {may && !task.withdrawn ? (
          <>
            <NameForm
              visit={visit}
              task={task}
              goals={targets.taskList.goalsToServe((await visit.register()).strategy?.goals ?? [], tasks)}
              attempt={attempt}
              changedBy={changedBy(history[0], persons)}
            />
            <WithdrawForm visit={visit} task={task} attempt={attempt} />
          </>
        ) : null}
        <h2>{t('plan.history')}</h2>
        <History visit={visit} history={history} persons={persons} />
      </>
    ),
  }
}

/** Who changed the task last, and when. */
export function changedBy(
  latest: targets.taskHistory.TaskEvent | undefined,
  persons: readonly Person[],
): ChangedBy | undefined {
  return latest && { who: nameOf(persons, latest.by), at: latest.at.slice(0, 16).replace('T', ' ') }
}

type One = { readonly visit: Visit; readonly task: targets.OperationalTask }

function TaskFacts({ visit, task }: One) {
  const { t } = visit
  const { moved = [], withdrawn } = task
  return (
    <>
      {withdrawn ? (
        <p class="box">
          {t('plan.withdrawn.on', { day: formatDay(withdrawn.on as CalendarDate) })}{' '}
          <span {...inSwedish(visit)}>{withdrawn.why}</span>
        </p>
      ) : null}
      <Facts
        visit={visit}
        facts={[
          { name: t('plan.goal'), value: <span {...inSwedish(visit)}>{task.goalName}</span> },
          { name: t('plan.of'), value: task.plan === '' ? t('plan.own') : task.plan },
          { name: t('round.owner'), value: task.owner },
          { name: t('plan.end'), value: formatDay(task.plannedEnd as CalendarDate) },
          { name: t('round.state'), value: <TaskState visit={visit} task={task} /> },
        ]}
      />
      {moved.length === 0 ? null : (
        <>
          <h2>{t('plan.moved.all')}</h2>
          <ul>
            {moved.map((each) => (
              <li key={`${each.plannedEnd} ${each.movedOn}`}>{movedText(visit, each)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Where the task is changed, and the way back from its latest change. */
function Ways({
  visit,
  task: { id, version, withdrawn },
  latest,
}: One & { readonly latest: targets.taskHistory.TaskEvent | undefined }) {
  const { t } = visit
  return (
    <div class="actions">
      {withdrawn ? null : (
        <a class="ds-button" href={`${withQuery(to('operationalPlan'), { andra: id })}#andra`}>
          {t('plan.change.state')}
        </a>
      )}
      {latest && targets.taskHistory.canBeUndone(latest) ? (
        <form method="post" action={to('operationalUndo', { id })}>
          <TokenField visit={visit} />
          <input type="hidden" name="version" value={String(version)} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {t(withdrawn ? 'plan.putBack' : 'plan.undo')}
          </button>
        </form>
      ) : null}
    </div>
  )
}

type HistoryGiven = {
  readonly visit: Visit
  readonly history: readonly targets.taskHistory.TaskEvent[]
  readonly persons: readonly Person[]
}

function History({ visit, history, persons }: HistoryGiven) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('plan.history')}
      hiddenCaption
      rows={history}
      keyOf={({ at, act }) => `${at} ${act}`}
      columns={[
        { ...plain(t('versions.when')), cell: ({ at }) => at.slice(0, 16).replace('T', ' ') },
        { ...plain(t('versions.who')), cell: ({ by }) => nameOf(persons, by) },
        {
          ...plain(t('plan.history.what')),
          cell: ({ act, changes }) => (
            <div>
              {t(`journal.${act}`)}
              {changes.map(({ field, before, after }) => (
                <span class="cell-more" key={field}>
                  {t('plan.history.change', {
                    field: t(`plan.field.${field}`),
                    before: wordFor(visit, field, before),
                    after: wordFor(visit, field, after),
                  })}
                </span>
              ))}
            </div>
          ),
        },
      ]}
    />
  )
}
