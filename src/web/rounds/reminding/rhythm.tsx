/*
 * Reminders that go by themselves: whether they do, a button to change it, and what goes on which day if nothing more is handed in.
 */
import { formatDay } from '../../../foundation/index.ts'
import { forms, rounds } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'

type RhythmGiven = { readonly visit: Visit; readonly present: PresentRound }

export function Rhythm({ visit, present }: RhythmGiven) {
  const { t, today } = visit
  const { round, assignments } = present.material
  const { rhythm } = round
  const coming = rounds.reminding.comingLetters(
    { ...round, rhythm: rhythm ?? { by: '', since: today } },
    assignments,
    today,
  )
  return (
    <section>
      <h2>{t('round.rhythm')}</h2>
      <p>{t('round.rhythm.lead')}</p>
      <form class="actions" method="post" action={to('roundRhythm', { round: round.id })}>
        <TokenField visit={visit} />
        <p>
          <strong>
            {rhythm
              ? t('round.rhythm.isOn', {
                  name: nameOf(present.persons, rhythm.by),
                  day: formatDay(rhythm.since as never),
                })
              : t('round.rhythm.isOff')}
          </strong>
        </p>
        <button
          class="ds-button"
          data-variant={rhythm ? 'secondary' : undefined}
          type="submit"
          name="on"
          value={rhythm ? 'nej' : 'ja'}
        >
          {t(rhythm ? 'round.rhythm.off' : 'round.rhythm.on')}
        </button>
      </form>
      {coming.length === 0 ? (
        <p>{t('round.rhythm.nothing')}</p>
      ) : (
        <details open={rhythm !== undefined}>
          <summary>{t(rhythm ? 'round.rhythm.coming' : 'round.rhythm.wouldCome')}</summary>
          <Coming visit={visit} present={present} coming={coming} />
        </details>
      )}
    </section>
  )
}

type ComingGiven = RhythmGiven & { readonly coming: readonly rounds.reminding.ComingLetters[] }

function Coming({ visit, present, coming }: ComingGiven) {
  const { t } = visit
  const { round } = present.material
  return (
    <dl class="coming-letters">
      {coming.map(({ day, letters }) => (
        <div key={day}>
          <dt>{formatDay(day)}</dt>
          <dd>
            <ul>
              {letters.map(({ person, due }) => (
                <li key={person}>
                  {t('round.rhythm.letter', {
                    name: nameOf(present.persons, person),
                    questions: due.map(({ question }) => forms.questionNumber(round.form, question)).join(', '),
                  })}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
