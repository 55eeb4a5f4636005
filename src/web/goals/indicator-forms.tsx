/*
 * The forms of an indicator: a new reading, another state with its reason, and taking such a state back.
 */
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly indicator: string; readonly attempt: Attempt | undefined }

export function ReadingForm({ visit, indicator, attempt }: Given) {
  const { t, house } = visit
  const given = { visit, attempt }
  return (
    <section>
      <h2>{t('goals.reading')}</h2>
      <p>{t('goals.reading.lead')}</p>
      <form class="form" method="post" action={to('goalReading')}>
        <TokenField visit={visit} />
        <input type="hidden" name="indicator" value={indicator} />
        <TextField {...given} name="period" label={t('catalogue.year')} value={String(house.year)} />
        <TextField {...given} name="value" label={t('catalogue.of')} help={t('goals.value.help')} />
        <TextField {...given} name="breakdown" label={t('indicator.breakdown')} help={t('indicator.breakdown.help')} />
        <TextField {...given} name="source" label={t('catalogue.source')} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}

export function OverrideForm({ visit, indicator, attempt }: Given) {
  const { t, house } = visit
  const statuses = targets.goalStatuses.map((status) => ({ value: status, name: t(`goals.status.${status}`) }))
  return (
    <details open={attempt?.typed['reason'] !== undefined}>
      <summary>{t('goals.override', { year: house.year })}</summary>
      <p>{t('goals.override.lead')}</p>
      <form class="form" method="post" action={to('goalOverride')}>
        <TokenField visit={visit} />
        <input type="hidden" name="indicator" value={indicator} />
        <ChoiceField visit={visit} name="status" label={t('round.state')} options={statuses} attempt={attempt} />
        <LongField visit={visit} name="reason" label={t('writing.reason')} attempt={attempt} rows={2} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('form.save')}
        </button>
      </form>
    </details>
  )
}

export function WithdrawForm({ visit, indicator }: Omit<Given, 'attempt'>) {
  return (
    <form method="post" action={to('goalWithdraw')}>
      <TokenField visit={visit} />
      <input type="hidden" name="indicator" value={indicator} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {visit.t('indicator.withdraw')}
      </button>
    </form>
  )
}
