/*
 * What can be done with the answer as it stands: hand it in, send it back with words, approve it, open it again. Only what the person
 * may do is shown; the same rule guards the door.
 */
import { rounds, signing } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { RoundQuestion } from './round-question.ts'

export function TurnForms({ visit, found }: { visit: Visit; found: RoundQuestion }) {
  const { t, person } = visit
  const { round, question, given, answer, present } = found
  if (!person || !signing.isOpen(round)) return null
  const steps = rounds
    .maySteps(given.state)
    .filter((step) => step !== 'write' && rounds.mayTurn(person, step, round, given))
  if (steps.length === 0 || !answer) return null
  const stopping = rounds.stoppingIn(round, present.findings(), question.id)
  return (
    <section class="turns">
      <h2>{t('writing.next')}</h2>
      {stopping.length > 0 ? <p class="box">{t('writing.stopping', { count: stopping.length })}</p> : null}
      <form class="form" method="post" action={to('roundTurn', { round: round.id, id: question.id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="seen" value={String(answer.version)} />
        {steps.includes('send-back') ? (
          <>
            <label class="ds-label" for="comment">
              {t('writing.sendBack.words')}
            </label>
            <textarea class="ds-input" id="comment" name="comment" rows={3} />
          </>
        ) : null}
        <p class="actions">
          {steps.map((step) => (
            <>
              <button
                key={step}
                class="ds-button"
                {...(step === 'approve' || step === 'hand-in' ? {} : { 'data-variant': 'secondary' })}
                type="submit"
                name="step"
                value={step}
              >
                {t(`writing.step.${step}`)}
              </button>{' '}
            </>
          ))}
        </p>
      </form>
    </section>
  )
}
