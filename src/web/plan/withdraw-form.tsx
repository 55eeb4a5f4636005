/*
 * A task that is no longer to be done is taken out of the plan, with why.
 */
import type { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { LongField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Given = {
  readonly visit: Visit
  readonly task: targets.OperationalTask
  readonly attempt: Attempt | undefined
}

export function WithdrawForm({ visit, task: { id, version }, attempt: given }: Given) {
  const { t } = visit
  const attempt = given?.typed['why'] === undefined ? undefined : given
  return (
    <details open={attempt !== undefined}>
      <summary>{t('plan.withdraw')}</summary>
      <form class="form" method="post" action={to('operationalWithdraw', { id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="version" value={String(version)} />
        <LongField
          visit={visit}
          attempt={attempt}
          name="why"
          label={t('plan.withdraw.why')}
          help={t('plan.withdraw.help')}
          rows={2}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('plan.withdraw.do')}
        </button>
      </form>
    </details>
  )
}
