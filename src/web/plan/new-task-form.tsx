/*
 * A new task: the goal that it serves is chosen among those that are known, or named; then the plan, what, who and by when.
 */
import type { Register } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, DayField, LongField, type Option, TextField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { withFilter } from './plan-query.ts'

type Given = {
  readonly visit: Visit
  readonly tasks: readonly targets.OperationalTask[]
  readonly register: Register
  readonly attempt: Attempt | undefined
}

export function NewTaskForm({ visit, tasks, register, attempt }: Given) {
  const { t } = visit
  const given = { visit, attempt }
  const goals = targets.taskList.goalsToServe(register.strategy?.goals ?? [], tasks)
  return (
    <section>
      <h2>{t('plan.new')}</h2>
      <form class="form" method="post" action={withFilter(visit, to('operationalTask'))}>
        <TokenField visit={visit} />
        <ChoiceField
          {...given}
          name="goal"
          label={t('plan.goal')}
          none={t('plan.goal.none')}
          options={goals.map(({ id, name }) => ({ value: id, name }))}
        />
        <TextField {...given} name="newGoal" label={t('plan.goal.new')} />
        <ChoiceField
          {...given}
          name="plan"
          label={t('plan.of')}
          none={t('plan.own')}
          options={plansOf(register, tasks)}
        />
        <LongField {...given} name="title" label={t('plan.task')} rows={2} />
        <TextField {...given} name="owner" label={t('round.owner')} />
        <DayField {...given} name="plannedEnd" label={t('plan.end')} />
        <LongField {...given} name="deviation" label={t('plan.deviation')} help={t('plan.deviation.help')} rows={2} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}

function plansOf({ plans }: Register, tasks: readonly targets.OperationalTask[]): Option[] {
  const names = [...plans.map(({ name }) => name), ...tasks.map(({ plan }) => plan).filter((plan) => plan !== '')]
  return [...new Set(names)].map((name) => ({ value: name, name }))
}
