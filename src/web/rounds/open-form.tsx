/*
 * The form that opens a round, folded while others are under way: the same place for the account to the Government, the follow-up of the
 * strategy and that of the operational plan.
 */
import { rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, TextField, TickField } from '../parts/form-fields.tsx'
import { WorkDayField } from '../parts/work-day-field.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { formsFor } from './form-for.ts'

type OpenGiven = {
  readonly visit: Visit
  readonly all: readonly rounds.Round[]
  readonly open: boolean
  readonly attempt: Attempt | undefined
}

export async function OpenForm({ visit, all, open, attempt }: OpenGiven) {
  const { t, house } = visit
  const [latest] = all
  const year = latest ? latest.year + 1 : house.year
  const given = { visit, attempt }
  const before = all.map((round) => ({
    value: round.id,
    name: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
  }))
  return (
    <details class="fold" open={open || attempt !== undefined}>
      <summary>
        <h2 class="summary-head">{t('rounds.form.title')}</h2>
      </summary>
      <p>{t('rounds.form.lead')}</p>
      <form class="form" method="post" action={to('rounds')}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <ChoiceField
          {...given}
          name="form"
          label={t('rounds.form.form')}
          options={await formsFor(house)}
          value={latest?.form.id}
        />
        <TextField {...given} name="year" label={t('rounds.form.year')} value={String(year)} />
        <WorkDayField
          {...given}
          name="dueOn"
          label={t('rounds.form.due')}
          help={t('rounds.form.due.help')}
          value={dueDay(year, visit.today)}
        />
        <ChoiceField
          {...given}
          name="before"
          label={t('rounds.form.before')}
          help={t('rounds.form.before.help')}
          none={t('rounds.form.before.none')}
          options={before}
          value={latest?.id}
        />
        <TickField name="rhythm" label={t('rounds.form.rhythm')} checked={attempt?.typed['rhythm'] === 'ja'} />
        <button class="ds-button" type="submit">
          {t('rounds.form.open')}
        </button>
      </form>
    </details>
  )
}

/** 21 February of the year after, or the next one to come. */
function dueDay(year: number, today: string): string {
  const next = Number(today.slice(0, 4)) + (today.slice(5) > '02-15' ? 1 : 0)
  return `${Math.max(year + 1, next)}-02-21`
}
