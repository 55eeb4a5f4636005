/*
 * One movement: what it tells, where it stands and how each place agrees with it, and what may be done: change, approve, place, take away.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { forms, movements, rounds, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, LongField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { stateOf } from './movements-page.tsx'

export const movementPage: Page = page({ at: paths.movement, who: 'signed-in', show: (visit) => movementView(visit) })

export const approveMovementDoor = door({
  at: paths.movementApprove,
  who: (person) => movements.mayMovement(person, 'approve'),
  journal: { done: 'movement.approved', refused: 'movement.refused' },
  input: z.object({ id: z.string(), seen: z.coerce.number('form.notReadable').int('form.notReadable') }),
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await movements.approveMovement(house.store, person, given, today)
    return goTo(to('movement', { id: given.id }), 'movement.approved.done')
  },
  again: movementView,
})

export const placeMovementDoor = door({
  at: paths.movementPlace,
  who: (person) => movements.mayMovement(person, 'place'),
  journal: { done: 'movement.placed', refused: 'movement.refused' },
  input: z.object({
    id: z.string(),
    /** `2021-government 1.1.1-q1` */
    at: z.string('form.notReadable').regex(/^\S+ \S+$/, 'movement.place.choose'),
    text: z.string('form.notReadable').max(4000, 'form.notReadable').default(''),
    do: z.enum(['place', 'take-away']).default('place'),
  }),
  keeps: ['text'],
  async handle({ house, person, today }, { id, at, text, do: what }) {
    if (!person) throw new Refusal('not-allowed')
    const [round = '', question = ''] = at.split(' ')
    const place = { movement: id, round, question }
    if (what === 'place') await movements.placeMovement(house.store, person, { ...place, text }, today)
    else await movements.takeAwayMovement(house.store, person, place)
    return goTo(to('movement', { id }), what === 'place' ? 'movement.placed.done' : 'movement.takenAway')
  },
  again: movementView,
})

async function movementView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, params, person } = visit
  const id = params['id'] ?? ''
  const { movement, places, open } = await house.store.read(house.region, async (db) => ({
    movement: await movements.getMovement(db, house.region, id),
    places: (await movements.listPlaces(db, house.region)).filter((place) => place.movement === id),
    open: (await rounds.listRounds(db, house.region)).filter(signing.isOpen),
  }))
  const { told, approved, version } = movement
  const may = (step: 'write' | 'approve' | 'place') => person !== undefined && movements.mayMovement(person, step)
  const lacking = movements.lackingIn(told)
  return {
    title: told.title,
    swedishTitle: true,
    crumbs: [{ name: t('movements.title'), href: to('movements') }],
    lead: t(`movement.state.${stateOf(movement)}`),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <ToldFacts visit={visit} told={told} />
        {may('write') ? (
          <p>
            <a href={to('movementEdit', { id })}>{t('movement.edit')}</a>
          </p>
        ) : null}
        {may('approve') && approved?.version !== version ? (
          <form method="post" action={to('movementApprove', { id })}>
            <TokenField visit={visit} />
            <input type="hidden" name="seen" value={String(version)} />
            {lacking.length > 0 ? <p class="box">{t('movement.lacking', { what: lacking.join('; ') })}</p> : null}
            <button class="ds-button" type="submit">
              {t('writing.step.approve')}
            </button>
          </form>
        ) : null}
        <h2>{t('movement.stands')}</h2>
        {places.length === 0 ? <p>{t('movement.nowhere')}</p> : null}
        {places.map((place) => (
          <PlaceBox
            key={`${place.round} ${place.question}`}
            visit={visit}
            movement={movement}
            place={place}
            may={may('place')}
          />
        ))}
        {may('place') && approved && open.length > 0 ? (
          <PlaceForm visit={visit} movement={movement} open={open} attempt={attempt} />
        ) : null}
      </>
    ),
  }
}

function ToldFacts({ visit, told }: { visit: Visit; told: movements.Told }) {
  const { t } = visit
  const sv = (text: string) => <span lang="sv-SE">{text}</span>
  const links = (ids: readonly string[], name: 'insats' | 'goal') =>
    ids.map((id, at) => (
      <>
        {at > 0 ? ', ' : ''}
        <a key={id} href={to(name, { id })} lang="sv-SE">
          {id}
        </a>
      </>
    ))
  return (
    <Facts
      visit={visit}
      facts={[
        { name: t('movement.whatMoved'), value: told.whatMoved && sv(told.whatMoved) },
        { name: t('movement.forWhom'), value: told.forWhom && sv(told.forWhom) },
        { name: t('movement.where'), value: told.where && sv(told.where) },
        { name: t('movement.horizon'), value: sv(movements.words.horizon[told.horizon]) },
        { name: t('movement.status'), value: sv(movements.words.status[told.status]) },
        { name: t('movement.basis'), value: sv(movements.words.basis[told.basis]) },
        { name: t('movement.mainFactor'), value: told.mainFactor && sv(told.mainFactor) },
        { name: t('movement.evidence'), value: told.evidence && sv(told.evidence) },
        { name: t('movement.goals'), value: links(told.goals, 'goal') },
        { name: t('movement.insatser'), value: links(told.insatser, 'insats') },
        {
          name: t('movement.perspectives'),
          value: told.perspectives.length > 0 ? sv(told.perspectives.join(', ')) : '',
        },
      ]}
    />
  )
}

type BoxGiven = {
  readonly visit: Visit
  readonly movement: movements.Movement
  readonly place: movements.Place
  readonly may: boolean
}

/** A place whose origin has moved on shows both texts: take the new one over, or confirm the old. */
function PlaceBox({ visit, movement, place, may }: BoxGiven) {
  const { t } = visit
  const state = movements.placeState(movement, place)
  const at = `${place.round} ${place.question}`
  const button = (label: string, text: string, what: string) => (
    <form method="post" action={to('movementPlace', { id: movement.id })}>
      <TokenField visit={visit} />
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="text" value={text} />
      <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" name="do" value={what}>
        {label}
      </button>
    </form>
  )
  return (
    <div class="box">
      <h3>
        <a href={to('roundQuestion', { round: place.round, id: place.question })}>{at}</a> ·{' '}
        {t(`movement.place.${state}`)}
      </h3>
      <p lang="sv-SE">{place.text}</p>
      {state === 'origin-moved-on' && movement.approved ? (
        <p lang="sv-SE">
          <strong>{t('movement.place.new')}</strong> {movements.textOf(movement.approved.told)}
        </p>
      ) : null}
      {may ? (
        <div class="actions">
          {state === 'origin-moved-on' && movement.approved ? (
            <>
              {button(t('movement.place.takeNew'), movements.textOf(movement.approved.told), 'place')}
              {button(t('movement.place.keepOld'), place.text, 'place')}
            </>
          ) : null}
          {button(t('movement.place.takeAway'), '', 'take-away')}
        </div>
      ) : null}
    </div>
  )
}

type FormGiven = {
  readonly visit: Visit
  readonly movement: movements.Movement
  readonly open: readonly rounds.Round[]
  readonly attempt: Attempt | undefined
}

function PlaceForm({ visit, movement, open, attempt }: FormGiven) {
  const { t } = visit
  const options = open.flatMap(({ id, form }) =>
    forms
      .questionsOf(form)
      .filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
      .map((question) => ({
        value: `${id} ${question.id}`,
        name: `${id}: ${question.id} ${question.prompt.slice(0, 70)}`,
      })),
  )
  const text = movement.approved ? movements.textOf(movement.approved.told) : ''
  return (
    <section>
      <h2>{t('movement.place')}</h2>
      <form class="form" method="post" action={to('movementPlace', { id: movement.id })}>
        <TokenField visit={visit} />
        <ChoiceField visit={visit} name="at" label={t('movement.place.at')} options={options} attempt={attempt} />
        <LongField
          visit={visit}
          name="text"
          label={t('movement.place.text')}
          help={t('movement.place.text.help')}
          value={text}
          attempt={attempt}
        />
        <button class="ds-button" type="submit">
          {t('movement.place')}
        </button>
      </form>
    </section>
  )
}
