/*
 * One place of a movement: how it agrees with its origin, what has changed there since, and what may be done: save a text of its own, take
 * the new one, take it away, undo.
 */
import { type CalendarDate, formatDay } from '../../../foundation/index.ts'
import { movements, signing } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { to } from '../../paths.ts'
import { nameOf } from '../../rounds/present-round.ts'
import type { Visit } from '../../visit.ts'
import { Difference } from '../difference.tsx'
import type { PresentPlace, PresentPlaces } from './present-places.ts'

type BoxGiven = {
  readonly visit: Visit
  readonly given: PresentPlace
  readonly all: PresentPlaces
  /** Where one comes from, and returns to. */
  readonly back: 'forflyttning' | 'fraga'
}

/** The text, its state and its forms; the heading above it is the page's. */
export function PlaceBox({ visit, given, all, back }: BoxGiven) {
  const { place, state } = given
  return (
    <>
      <p>
        <StateMark visit={visit} state={state} /> ·{' '}
        {visit.t('movement.place.by', { who: nameOf(all.persons, place.by), day: formatDay(place.on as CalendarDate) })}
      </p>
      <div class="report-text" lang="sv-SE" dangerouslySetInnerHTML={{ __html: all.reads(place.text) }} />
      {state === 'origin-moved-on' ? <MovedOn visit={visit} given={given} all={all} /> : null}
      <PlaceActs visit={visit} given={given} back={back} />
    </>
  )
}

export function StateMark({ visit, state }: { visit: Visit; state: movements.PlaceState }) {
  const words = visit.t(`movement.place.${state}`)
  return state === 'origin-moved-on' ? <strong>{words}</strong> : <>{words}</>
}

/** What was changed in the origin since this place was trimmed, who approved it and when. */
function MovedOn({ visit, given, all }: Omit<BoxGiven, 'back'>) {
  const { t } = visit
  const { approved, id } = given.movement
  if (!approved) return null
  const now = movements.textOf(approved.told)
  return (
    <section class="box">
      <p>
        <strong>{t('movement.place.changed')}</strong>{' '}
        {t('movement.approvedBy', {
          who: nameOf(all.persons, approved.by),
          day: formatDay(approved.on as CalendarDate),
        })}{' '}
        <a href={`${to('movementVersions', { id })}?fran=${given.place.placed}&till=${approved.version}`}>
          {t('movement.versions.all')}
        </a>
      </p>
      <Difference visit={visit} before={given.was ?? given.place.text} after={now} />
    </section>
  )
}

function PlaceActs({ visit, given, back }: Omit<BoxGiven, 'all'>) {
  const { t, person } = visit
  const { movement, place, state, round } = given
  if (!person || !movements.mayMovement(person, 'place') || !signing.isOpen(round)) return null
  const field = `text-${place.round}-${place.question}-${movement.id}`
  return (
    <form class="form" method="post" action={to('movementPlace', { id: movement.id })}>
      <PlaceFields visit={visit} place={place} back={back} />
      <details open={state === 'origin-moved-on'}>
        <summary>{t('movement.place.trim')}</summary>
        <div class="ds-field field">
          <label class="ds-label" for={field}>
            {t('movement.place.text')}
          </label>
          <textarea class="ds-input" id={field} name="text" rows={4}>
            {place.text}
          </textarea>
        </div>
        <PlaceButton
          act="place"
          words={t(state === 'origin-moved-on' ? 'movement.place.keepOld' : 'movement.place.save')}
        />
      </details>
      <p class="actions">
        {state === 'origin-moved-on' ? <PlaceButton act="take-new" words={t('movement.place.takeNew')} /> : null}
        {place.before ? <PlaceButton act="undo" words={t('movement.place.undo')} /> : null}
        <PlaceButton act="take-away" words={t('movement.place.takeAway')} />
      </p>
    </form>
  )
}

/** What was taken away, and the way to put it back. */
export function TakenAway({ visit, given, all }: Omit<BoxGiven, 'back'>) {
  const { t } = visit
  const { place, movement } = given
  if (!place.away) return null
  return (
    <form class="actions" method="post" action={to('movementPlace', { id: movement.id })}>
      <PlaceFields visit={visit} place={place} back="forflyttning" />
      <input type="hidden" name="text" value="" />
      <span>
        {t('movement.place.away', {
          who: nameOf(all.persons, place.away.by),
          day: formatDay(place.away.on as CalendarDate),
        })}
      </span>
      {signing.isOpen(given.round) ? <PlaceButton act="undo" words={t('movement.place.putBack')} /> : null}
    </form>
  )
}

function PlaceFields({ visit, place, back }: { visit: Visit; place: movements.Place; back: BoxGiven['back'] }) {
  return (
    <>
      <TokenField visit={visit} />
      <input type="hidden" name="at" value={`${place.round} ${place.question}`} />
      <input type="hidden" name="seen" value={String(place.version)} />
      <input type="hidden" name="back" value={back} />
    </>
  )
}

function PlaceButton({ act, words }: { act: 'place' | 'take-new' | 'take-away' | 'undo'; words: string }) {
  return (
    <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value={act}>
      {words}
    </button>
  )
}
