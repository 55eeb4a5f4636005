/*
 * Placing a movement: one of the questions of the open reports where it does not stand yet, and the text there.
 */
import { forms, movements, type rounds, signing } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { TokenField } from '../../parts/form.tsx'
import { LongField } from '../../parts/form-fields.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { type PresentPlace, roundName } from './present-places.ts'

type FormGiven = {
  readonly visit: Visit
  readonly movement: movements.Movement
  readonly rounds: readonly rounds.Round[]
  readonly places: readonly PresentPlace[]
  readonly attempt: Attempt | undefined
}

export function PlaceForm({ visit, movement, rounds: all, places, attempt }: FormGiven) {
  const { t, person } = visit
  const open = all.filter(signing.isOpen)
  if (!person || !movements.mayMovement(person, 'place') || !movement.approved || open.length === 0) return null
  const problem = attempt?.problems['at']
  return (
    <section aria-labelledby="placera">
      <h2 id="placera">{t('movement.place')}</h2>
      <form class="form" method="post" action={to('movementPlace', { id: movement.id })}>
        <TokenField visit={visit} />
        <div class="ds-field field">
          <label class="ds-label" for="at">
            {t('movement.place.at')}
          </label>
          <select class="ds-input" id="at" name="at" {...(problem ? { 'aria-invalid': 'true' as const } : {})}>
            {open.map((round) => (
              <optgroup key={round.id} label={roundName(visit, round)}>
                {freeIn(round, places).map(({ id, prompt }) => (
                  <option key={id} value={`${round.id} ${id}`} lang="sv-SE">
                    {forms.questionNumber(round.form, id)} {prompt.length > 80 ? `${prompt.slice(0, 79)}…` : prompt}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {problem ? <p class="ds-validation-message field-problem">{t(problem)}</p> : null}
        </div>
        <LongField
          visit={visit}
          name="text"
          label={t('movement.place.text')}
          help={t('movement.place.text.help')}
          value={movements.textOf(movement.approved.told)}
          attempt={attempt}
        />
        <button class="ds-button" type="submit">
          {t('movement.place')}
        </button>
      </form>
    </section>
  )
}

/** The questions that are written, without those where it stands already. */
function freeIn({ id, form }: rounds.Round, places: readonly PresentPlace[]) {
  const taken = new Set(
    places.filter(({ place }) => place.round === id && !place.away).map(({ place }) => place.question),
  )
  return forms.questionsOf(form).filter((question) => forms.isWritten(question) && !taken.has(question.id))
}
