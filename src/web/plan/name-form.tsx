/*
 * What a task is called, who has it and which goal it serves.
 */
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { BothVersions, type ChangedBy } from './both-versions.tsx'

type Given = {
  readonly visit: Visit
  readonly task: targets.OperationalTask
  readonly goals: readonly targets.taskList.NamedGoal[]
  readonly attempt: Attempt | undefined
  readonly changedBy: ChangedBy | undefined
}

export function NameForm({ visit, task, goals, attempt: given, changedBy }: Given) {
  const { t } = visit
  const attempt = given?.typed['title'] === undefined ? undefined : withGoalName(given, goals)
  const field = { visit, attempt }
  return (
    <details open={attempt !== undefined}>
      <summary>{t('plan.name')}</summary>
      <BothVersions
        visit={visit}
        task={task}
        attempt={attempt}
        fields={['title', 'owner', 'goalName']}
        changedBy={changedBy}
      />
      <form class="form" method="post" action={to('operationalRename', { id: task.id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="version" value={String(task.version)} />
        <LongField {...field} name="title" label={t('plan.task')} value={task.title} rows={2} />
        <TextField {...field} name="owner" label={t('round.owner')} value={task.owner} />
        <ChoiceField
          {...field}
          name="goal"
          label={t('plan.goal')}
          none={t('plan.goal.none')}
          options={goals.map(({ id, name }) => ({ value: id, name }))}
          value={task.goal}
        />
        <TextField {...field} name="newGoal" label={t('plan.goal.new')} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </details>
  )
}

/** The goal that was chosen or named, by its name, so that it can be told beside the one that the task has. */
function withGoalName(attempt: Attempt, goals: Given['goals']): Attempt {
  const { goal = '', newGoal = '' } = attempt.typed
  const goalName = goals.find(({ id }) => id === goal)?.name ?? newGoal
  return { ...attempt, typed: { ...attempt.typed, goalName } }
}
