/*
 * A task of the wheel to be written or changed, opened from the list; and those that were taken away, each with a way back.
 */
import type { wheel } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, TextField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { PresentWheel } from './present-wheel.ts'

type FormGiven = { readonly visit: Visit; readonly present: PresentWheel; readonly attempt: Attempt | undefined }

/** Shown for the task that was chosen in the list, or for a new one. */
export function TaskForm({ visit, present, attempt }: FormGiven) {
  const { t, query } = visit
  const asked = attempt ? (attempt.typed['id'] ?? '') : query.get('andra')
  const task = present.tasks.find(({ id }) => id === asked)
  if (asked === null || (attempt && attempt.typed['title'] === undefined) || (!attempt && !task && asked !== 'ny'))
    return null
  const given = { visit, attempt }
  const people = present.persons.map(({ id, name }) => ({ value: id, name }))
  return (
    <form class="form box" method="post" action={to('wheelTask')}>
      <h2>{task ? t('wheel.change.task', { task: task.title }) : t('wheel.add')}</h2>
      <TokenField visit={visit} />
      <input type="hidden" name="id" value={task?.id ?? ''} />
      <input type="hidden" name="basedOn" value={attempt?.typed['basedOn'] ?? String(task?.version ?? 0)} />
      <TextField {...given} name="title" label={t('plan.task')} value={task?.title} />
      <TextField {...given} name="on" label={t('wheel.on')} help={t('wheel.on.help')} value={task?.on} />
      <TextField {...given} name="leadDays" label={t('wheel.lead.days')} value={String(task?.leadDays ?? 30)} />
      <TextField {...given} name="owner" label={t('wheel.role')} value={task?.owner} />
      <ChoiceField
        {...given}
        name="person"
        label={t('wheel.person')}
        none={t('round.owner.none')}
        options={people}
        value={task?.person}
      />
      <TextField {...given} name="basis" label={t('wheel.basis')} value={task?.basis} />
      <div class="actions">
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
        {task ? (
          <button class="ds-button" data-variant="secondary" type="submit" name="gone" value="ja">
            {t('wheel.gone')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

export function RemovedTasks({ visit, tasks }: { visit: Visit; tasks: readonly wheel.WheelTask[] }) {
  const { t } = visit
  const removed = tasks.filter(({ gone }) => gone)
  if (removed.length === 0) return null
  return (
    <section>
      <h2>{t('wheel.removed')}</h2>
      <ul class="rows">
        {removed.map((task) => (
          <li key={task.id}>
            <BringBack visit={visit} task={task} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function BringBack({ visit, task }: { visit: Visit; task: wheel.WheelTask }) {
  const { t } = visit
  const { id, version, title, owner, on, leadDays, basis, person = '' } = task
  const fields = { id, basedOn: version, title, owner, on, leadDays, basis, person }
  return (
    <form class="actions" method="post" action={to('wheelTask')}>
      <TokenField visit={visit} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      <span>{title}</span>
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {t('wheel.bringBack', { task: title })}
      </button>
    </form>
  )
}
