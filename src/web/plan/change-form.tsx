/*
 * A task is changed where it stands in the list: its state, what explains a deviation, and a planned end that is moved with its reason.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, DayField, LongField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { BothVersions, type ChangedBy } from './both-versions.tsx'
import { withFilter } from './plan-query.ts'

type Given = {
  readonly visit: Visit
  readonly task: targets.OperationalTask
  readonly attempt: Attempt | undefined
  readonly changedBy: ChangedBy | undefined
}

export function ChangeForm({ visit, task, attempt, changedBy }: Given) {
  const { t } = visit
  const given = { visit, attempt }
  const day = formatDay(task.plannedEnd as CalendarDate)
  return (
    <form
      class="form"
      id="andra"
      method="post"
      action={withFilter(visit, to('operationalStatus'))}
      aria-label={t('plan.change.of', { task: task.title })}
    >
      <TokenField visit={visit} />
      <input type="hidden" name="id" value={task.id} />
      <input type="hidden" name="version" value={String(task.version)} />
      {attempt && attempt.status !== 409 ? (
        <p>{t('plan.now', { status: t(`plan.status.${task.status}`), day })}</p>
      ) : null}
      <BothVersions
        visit={visit}
        task={task}
        attempt={attempt}
        fields={['status', 'plannedEnd', 'deviation']}
        changedBy={changedBy}
      />
      <ChoiceField
        {...given}
        name="status"
        label={t('round.state')}
        options={targets.taskStatuses.map((status) => ({ value: status, name: t(`plan.status.${status}`) }))}
        value={task.status}
      />
      <LongField
        {...given}
        name="deviation"
        label={t('plan.deviation')}
        help={t('plan.deviation.help')}
        value={task.deviation}
        rows={2}
      />
      <DayField {...given} name="plannedEnd" label={t('plan.end')} value={task.plannedEnd} />
      <LongField {...given} name="why" label={t('plan.why')} help={t('plan.why.help')} rows={2} />
      <div class="actions">
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
        <a href={withFilter(visit, to('operationalPlan'))}>{t('plan.cancel')}</a>
      </div>
    </form>
  )
}
