/*
 * What was set aside in a round: what it was, by whom, when and why, and the way back.
 */
import { asId, formatDay } from '../../foundation/index.ts'
import { forms, roundReport, signing } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { isLeading, nameOf, type PresentRound } from './present-round.ts'

export function SetAsideList({ visit, present }: { visit: Visit; present: PresentRound }) {
  const { t } = visit
  const { setAside, round } = present.material
  if (setAside.length === 0) return null
  return (
    <section id="lagda-at-sidan">
      <h2>
        {t('round.findings.aside')} ({setAside.length})
      </h2>
      <ul class="finding-list">
        {setAside.map(({ id, question, rule, quotes, message, reason, by, on }) => (
          <li key={id} class="finding">
            <p class="finding-place">
              {forms.questionNumber(round.form, question)} ·{' '}
              <span lang="sv-SE">{roundReport.ruleTitles[rule] ?? rule}</span>
            </p>
            <div lang="sv-SE">
              {quotes[0] ? <blockquote>{quotes[0].slice(0, 240)}</blockquote> : null}
              <p>{message}</p>
            </div>
            <p>
              {t('findings.aside.who', { who: nameOf(present.persons, by), day: formatDay(asId<'CalendarDate'>(on)) })}{' '}
              <q lang="sv-SE">{reason}</q>
            </p>
            {signing.isOpen(round) ? <TakeUp visit={visit} round={round.id} id={id} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function TakeUp({ visit, round, id }: { visit: Visit; round: string; id: string }) {
  if (!isLeading(visit)) return null
  return (
    <form method="post" action={to('roundTakeUp', { round })}>
      <TokenField visit={visit} />
      <input type="hidden" name="finding" value={id} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
        {visit.t('round.findings.takeUp')}
      </button>
    </form>
  )
}
