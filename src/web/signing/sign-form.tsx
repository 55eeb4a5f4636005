/*
 * The act of signing: what becomes frozen, a tick that it has been read, and the button; or who can sign, for whoever may not.
 */
import { rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { LongField, TickField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { PresentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'

type FormGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly attempt: Attempt | undefined
}

export function SignForm({ visit, round, attempt }: FormGiven) {
  const { t } = visit
  const isAmendment = round.signed !== undefined
  const problem = attempt?.problems['confirmed']
  return (
    <form class="form" method="post" action={to(isAmendment ? 'roundAmend' : 'roundSign', { round: round.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="seen" value={String(round.version)} />
      {isAmendment ? (
        <LongField
          visit={visit}
          name="reason"
          label={t('sign.reason')}
          value={round.amending?.reason}
          attempt={attempt}
          rows={3}
        />
      ) : null}
      <p>{t('sign.meaning')}</p>
      <TickField name="confirmed" label={t('sign.confirm')} checked={attempt?.typed['confirmed'] === 'ja'} />
      {problem ? (
        <p class="ds-validation-message field-problem" data-color="danger">
          {t(problem)}
        </p>
      ) : null}
      <button class="ds-button" type="submit">
        {t(isAmendment ? 'sign.doAmend' : 'sign.do')}
      </button>
    </form>
  )
}

/** Whoever may not sign is told who can. */
export function WhoSigns({ visit, present }: { visit: Visit; present: PresentRound }) {
  const { t } = visit
  const { material, persons } = present
  const who = persons.filter((person) => rounds.mayInRound(person, 'sign', material.round)).map(({ name }) => name)
  return (
    <p class="box">
      {t('sign.mayNot')} {who.length > 0 ? t('sign.who', { who: who.join(', ') }) : t('sign.who.none')}
    </p>
  )
}

/** A signed report is opened for an amendment before its text can be changed. */
export function OpenAmendment({ visit, round, attempt }: FormGiven) {
  const { t } = visit
  return (
    <section>
      <h2>{t('amend.open')}</h2>
      <p>{t('amend.open.lead')}</p>
      <form class="form" method="post" action={to('roundOpenAmendment', { round: round.id })}>
        <TokenField visit={visit} />
        <LongField visit={visit} name="reason" label={t('sign.reason')} attempt={attempt} rows={3} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {t('amend.open.do')}
        </button>
      </form>
    </section>
  )
}
