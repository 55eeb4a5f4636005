/*
 * One movement: what it tells, where it stands and how each place agrees with it, and what may be done: change, judge, place, take away.
 */
import { type CalendarDate, formatDay } from '../../foundation/index.ts'
import { movements, rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { PageView, Visit } from '../visit.ts'
import { NeedsList } from './form/needs-list.tsx'
import { JudgeForm } from './judge-form.tsx'
import { PlaceBox, TakenAway } from './places/place-box.tsx'
import { PlaceForm } from './places/place-form.tsx'
import { type PresentPlaces, placesOf, questionAt, roundName } from './places/present-places.ts'
import { ToldFacts } from './told-facts.tsx'

export const movementPage: Page = page({ at: paths.movement, who: 'signed-in', show: (visit) => movementView(visit) })

export async function movementView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, params, person } = visit
  const { movement, all } = await house.store.read(house.region, async (db) => ({
    movement: await movements.getMovement(db, house.region, params['id'] ?? ''),
    all: await rounds.listRounds(db, house.region),
  }))
  const placed = await placesOf(visit, movement)
  const { told } = movement
  const mayWrite = person !== undefined && movements.mayMovement(person, 'write')
  return {
    title: told.title,
    swedishTitle: true,
    crumbs: [{ name: t('movements.title'), href: to('movements') }],
    lead: `${t(`movement.state.${movements.movementState(movement)}`)} · ${movement.year}`,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Words visit={visit} movement={movement} placed={placed} />
        <ToldFacts visit={visit} told={told} register={await visit.register()} reads={placed.reads} />
        <p class="actions">
          {mayWrite ? (
            <a class="ds-button" data-variant="secondary" href={to('movementEdit', { id: movement.id })}>
              {t('movement.edit')}
            </a>
          ) : null}
          <a href={to('movementVersions', { id: movement.id })}>{t('movement.versions.all')}</a>
        </p>
        {mayWrite && !movements.mayMovement(person, 'approve') ? (
          <NeedsList visit={visit} lacking={movements.lackingIn(told)} />
        ) : null}
        <JudgeForm visit={visit} movement={movement} attempt={attempt} />
        <Places visit={visit} movement={movement} placed={placed} />
        <PlaceForm visit={visit} movement={movement} rounds={all} places={placed.places} attempt={attempt} />
      </>
    ),
  }
}

type PartGiven = { readonly visit: Visit; readonly movement: movements.Movement; readonly placed: PresentPlaces }

/** Who wrote it, who approved it, and what was said when it was judged last. */
function Words({ visit, movement, placed }: PartGiven) {
  const { t } = visit
  const { approved, sentBack, writtenBy, writtenOn } = movement
  const of = (by: string, on: string) => ({ who: nameOf(placed.persons, by), day: formatDay(on as CalendarDate) })
  const waits = sentBack && sentBack.version > (approved?.version ?? 0) ? sentBack : undefined
  return (
    <>
      {waits ? (
        <div class="box" role="note">
          <p>
            <strong>{t('movement.sentBackBy', of(waits.by, waits.on))}</strong>
          </p>
          <p lang="sv-SE">{waits.comment}</p>
        </div>
      ) : null}
      <p class="quiet">
        {t('movement.writtenBy', of(writtenBy, writtenOn))}
        {approved ? ` ${t('movement.approvedBy', of(approved.by, approved.on))}` : ''}
        {approved?.comment ? <span lang="sv-SE"> ”{approved.comment}”</span> : null}
      </p>
    </>
  )
}

function Places({ visit, movement, placed }: PartGiven) {
  const { t } = visit
  const standing = placed.places.filter(({ place }) => !place.away)
  return (
    <section aria-labelledby="star-i">
      <h2 id="star-i">{t('movement.stands')}</h2>
      {standing.length === 0 ? <p>{t(movement.approved ? 'movement.nowhere' : 'movement.nowhere.draft')}</p> : null}
      {placed.places.map((given) => (
        <article class="box" key={`${given.round.id} ${given.place.question}`}>
          <h3>
            <a href={questionAt(given.place)}>
              {roundName(visit, given.round)}, {t('movement.place.question', { question: given.place.question })}
            </a>
          </h3>
          <p class="row-section" lang="sv-SE">
            {given.prompt}
          </p>
          {given.place.away ? (
            <TakenAway visit={visit} given={given} all={placed} />
          ) : (
            <PlaceBox visit={visit} given={given} all={placed} back="forflyttning" />
          )}
        </article>
      ))}
    </section>
  )
}
