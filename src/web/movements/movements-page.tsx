/*
 * The movements: those that wait for whoever comes, and all of them with where they stand; how one begins where there are none.
 */
import { listPersons, type Person } from '../../people/index.ts'
import { forms, movements, type Register, rounds } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { NothingLeft } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import { nameOf } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import { MovementsFilters } from './movements-filters.tsx'
import { readMovementsQuery } from './movements-query.ts'
import { StateMark } from './places/place-box.tsx'
import { questionAt, roundName } from './places/present-places.ts'
import { WaitsForYou } from './waits-for-you.tsx'

type Found = {
  readonly all: readonly movements.Movement[]
  readonly places: readonly movements.Place[]
  readonly open: readonly rounds.Round[]
  readonly persons: readonly Person[]
}

export const movementsPage: Page = page({
  at: paths.movements,
  who: 'signed-in',
  async show(visit) {
    const { t, house, person } = visit
    const found = await house.store.read(house.region, async (db) => ({
      all: await movements.listMovements(db, house.region),
      places: await movements.listPlaces(db, house.region),
      open: await rounds.listRounds(db, house.region),
      persons: await listPersons(db, house.region),
    }))
    const register = await visit.register()
    const chosen = movements.overview.chooseMovements(found.all, found.places, readMovementsQuery(visit))
    return {
      title: t('movements.title'),
      crumbs: [],
      lead: t('movements.lead'),
      wide: true,
      body: (
        <>
          <p class="actions">
            {person && movements.mayMovement(person, 'write') ? (
              <a class="ds-button" href={to('newMovement')}>
                {t('movements.new')}
              </a>
            ) : null}
            <a href={to('movementMatrix')}>{t('movements.matrix')}</a>
          </p>
          {found.all.length === 0 ? (
            <Begin visit={visit} />
          ) : (
            <>
              <WaitsForYou visit={visit} all={found.all} persons={found.persons} />
              <MovementsFilters visit={visit} all={found.all} register={register} />
              {chosen.length === 0 ? (
                <NothingLeft visit={visit} clear={to('movements')} />
              ) : (
                <List visit={visit} chosen={chosen} found={found} register={register} />
              )}
              <TakeAway visit={visit} what="lista" />
            </>
          )}
        </>
      ),
    }
  },
})

/** How one begins, for whoever has none yet. */
function Begin({ visit }: { visit: Visit }) {
  const { t } = visit
  return (
    <div class="box">
      <p>{t('movements.none')}</p>
      <p>
        {t('movements.begin')} <a href={to('insatser')}>{t('insatser.title')}</a> ·{' '}
        <a href={to('cases')}>{t('cases.title')}</a>
      </p>
    </div>
  )
}

type ListGiven = {
  readonly visit: Visit
  readonly chosen: readonly movements.Movement[]
  readonly found: Found
  readonly register: Register
}

function List({ visit, chosen, found, register }: ListGiven) {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  const goalName = (id: string) => register.strategy?.goals.find((goal) => goal.id === id)?.name ?? id
  return (
    <Table
      caption={t('movements.title')}
      hiddenCaption
      rows={chosen}
      keyOf={({ id }) => id}
      columns={[
        {
          ...plain(t('movement.one')),
          cell: ({ id, told }) => (
            <span {...inSwedish(visit)}>
              <a href={to('movement', { id })}>{told.title}</a>
              <span class="cell-more">{[told.forWhom, movements.whereOf(told)].filter(Boolean).join(' · ')}</span>
            </span>
          ),
        },
        { ...plain(t('catalogue.year')), cell: ({ year }) => String(year) },
        { ...plain(t('round.state')), cell: (each) => t(`movements.state.${movements.movementState(each)}`) },
        {
          ...plain(t('movement.goals')),
          cell: ({ told }) => <span {...inSwedish(visit)}>{told.goals.map(goalName).join(', ') || '–'}</span>,
        },
        { ...plain(t('movement.stands')), cell: (each) => <Stands visit={visit} movement={each} found={found} /> },
        { ...plain(t('movement.writer')), cell: ({ writtenBy }) => nameOf(found.persons, writtenBy) },
      ]}
    />
  )
}

function Stands({ visit, movement, found }: { visit: Visit; movement: movements.Movement; found: Found }) {
  const own = found.places.filter((place) => place.movement === movement.id)
  if (own.length === 0) return <>{visit.t('movement.nowhere')}</>
  return (
    <>
      {own.map((place) => {
        const round = found.open.find(({ id }) => id === place.round)
        const state = movements.placeState(movement, place)
        return (
          <span class="cell-more" key={`${place.round} ${place.question}`}>
            <a href={questionAt(place)}>
              {round ? `${roundName(visit, round)}, ${forms.questionNumber(round.form, place.question)}` : place.round}
            </a>
            {state === 'origin-moved-on' ? (
              <>
                {' '}
                (<StateMark visit={visit} state={state} />)
              </>
            ) : null}
          </span>
        )
      })}
    </>
  )
}

/** The whole as a file, as the filter in the address leaves it. */
export function TakeAway({ visit, what }: { visit: Visit; what: 'lista' | 'matris' }) {
  const asked = Object.fromEntries(visit.query)
  const hrefOf = (format: string) => withQuery(to('movementFile', { what, format }), asked)
  return (
    <p>
      {visit.t('movements.takeAway')} <a href={hrefOf('csv')}>CSV</a> · <a href={hrefOf('xlsx')}>XLSX</a>
    </p>
  )
}
