/*
 * The movements that stand at a question of a round, for the page where the question is answered.
 */
import { movements, type rounds, signing } from '../../../reporting/index.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { PlaceBox } from './place-box.tsx'
import type { PresentPlaces } from './present-places.ts'

type HereGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly question: string
  /** From `placesAt`. */
  readonly placed: PresentPlaces
}

export function PlacedHere({ visit, round, question, placed }: HereGiven) {
  const { t, person } = visit
  const mayPlace = person !== undefined && movements.mayMovement(person, 'place') && signing.isOpen(round)
  if (placed.places.length === 0 && !mayPlace) return null
  return (
    <section aria-labelledby="forflyttningar-har">
      <h2 id="forflyttningar-har">{t('movement.here')}</h2>
      {placed.places.length === 0 ? <p>{t('movement.here.none')}</p> : null}
      {placed.places.map((given) => (
        <article key={given.movement.id} class="box" id={`forflyttning-${given.movement.id}`}>
          <h3>
            <a href={to('movement', { id: given.movement.id })} lang="sv-SE">
              {given.movement.told.title}
            </a>
          </h3>
          <PlaceBox visit={visit} given={given} all={placed} back="fraga" />
        </article>
      ))}
      {mayPlace ? (
        <p>
          <a href={to('movementPlaceHere', { round: round.id, question })}>{t('movement.placeHere')}</a>
        </p>
      ) : null}
    </section>
  )
}
