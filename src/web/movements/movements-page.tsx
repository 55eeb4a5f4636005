/*
 * The movements: all of them with where they stand, and what a movement is for whoever has none yet.
 */
import { movements, rounds } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const movementsPage: Page = page({
  at: paths.movements,
  who: 'signed-in',
  async show(visit) {
    const { t, house, person, query } = visit
    const { all, places } = await house.store.read(house.region, async (db) => ({
      all: await movements.listMovements(db, house.region),
      places: await movements.listPlaces(db, house.region),
    }))
    const show = query.get('visa')
    const chosen = all
      .filter(({ writtenBy }) => show !== 'mina' || writtenBy === person?.id)
      .filter(({ approved }) => show !== 'godkanda' || approved !== undefined)
      .filter(({ id }) => show !== 'ej-placerade' || !places.some(({ movement }) => movement === id))
    const choices = ['mina', 'godkanda', 'ej-placerade'].map((value) => ({
      value,
      name: t(`movements.show.${value as 'mina'}`),
    }))
    return {
      title: t('movements.title'),
      crumbs: [],
      lead: t('movements.lead'),
      body: (
        <>
          {person && movements.mayMovement(person, 'write') ? (
            <p>
              <a class="ds-button" href={to('newMovement')}>
                {t('movements.new')}
              </a>
            </p>
          ) : null}
          <p>
            <a href={to('movementMatrix')}>{t('movements.matrix')}</a>
          </p>
          {all.length === 0 ? <p class="box">{t('movements.none')}</p> : null}
          {all.length > 0 ? (
            <Filters visit={visit} action={to('movements')} chosen={show !== null}>
              <FilterChoice
                visit={visit}
                name="visa"
                label={t('round.show')}
                value={show ?? undefined}
                all={t('cases.all')}
                choices={choices}
              />
            </Filters>
          ) : null}
          {chosen.length > 0 ? <Movements visit={visit} all={chosen} places={places} /> : null}
        </>
      ),
    }
  },
})

type MovementsGiven = {
  readonly visit: Visit
  readonly all: readonly movements.Movement[]
  readonly places: readonly movements.Place[]
}

function Movements({ visit, all, places }: MovementsGiven) {
  const { t } = visit
  return (
    <Table
      caption={t('movements.title')}
      hiddenCaption
      rows={all}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('movement.one'),
          label: t('movement.one'),
          cell: ({ id, told }) => (
            <a href={to('movement', { id })} lang="sv-SE">
              {told.title}
            </a>
          ),
        },
        { head: t('catalogue.year'), label: t('catalogue.year'), cell: ({ year }) => String(year) },
        { head: t('round.state'), label: t('round.state'), cell: (each) => t(`movement.state.${stateOf(each)}`) },
        {
          head: t('movement.stands'),
          label: t('movement.stands'),
          cell: ({ id }) => {
            const own = places.filter(({ movement }) => movement === id)
            return own.length === 0
              ? t('movement.nowhere')
              : own.map(({ round, question }) => `${round} ${question}`).join(', ')
          },
        },
      ]}
    />
  )
}

export function stateOf({ approved, version }: movements.Movement): 'draft' | 'approved' | 'changed' {
  if (!approved) return 'draft'
  return approved.version === version ? 'approved' : 'changed'
}

export const matrixPage: Page = page({
  at: paths.movementMatrix,
  who: 'signed-in',
  async show(visit) {
    const { t, house } = visit
    const { strategy } = await visit.register()
    const { all, places, open } = await house.store.read(house.region, async (db) => ({
      all: await movements.listMovements(db, house.region),
      places: await movements.listPlaces(db, house.region),
      open: await rounds.listRounds(db, house.region),
    }))
    const matrix = movements.matrixOf(all, places, open, strategy?.goals ?? [])
    return {
      title: t('movements.matrix'),
      crumbs: [{ name: t('movements.title'), href: to('movements') }],
      lead: t('movements.matrix.lead'),
      wide: true,
      body: (
        <>
          {matrix.rows.length === 0 ? (
            <p class="box">{t('movements.none')}</p>
          ) : (
            <MatrixTable visit={visit} matrix={matrix} open={open} />
          )}
          <h2>{t('movements.emptyQuestions', { count: matrix.emptyQuestions.length })}</h2>
          <ul lang="sv-SE">
            {matrix.emptyQuestions.map(({ round, question, prompt }) => (
              <li key={`${round} ${question}`}>
                <a href={to('roundQuestion', { round, id: question })}>
                  {round} {question}
                </a>{' '}
                {prompt}
              </li>
            ))}
          </ul>
          <h2>{t('movements.emptyGoals', { count: matrix.emptyGoals.length })}</h2>
          <ul lang="sv-SE">
            {matrix.emptyGoals.map(({ id, name }) => (
              <li key={id}>
                <a href={to('goal', { id })}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    }
  },
})

function MatrixTable({
  visit,
  matrix,
  open,
}: {
  visit: Visit
  matrix: movements.Matrix
  open: readonly rounds.Round[]
}) {
  const { t } = visit
  return (
    <Table
      caption={t('movements.matrix')}
      hiddenCaption
      rows={matrix.rows}
      keyOf={({ movement }) => movement.id}
      columns={[
        {
          head: t('movement.one'),
          label: t('movement.one'),
          cell: ({ movement }) => (
            <a href={to('movement', { id: movement.id })} lang="sv-SE">
              {movement.told.title}
            </a>
          ),
        },
        ...open.map(({ id, report, year }, at) => {
          const name = `${t(`rounds.report.${report}`)} ${year}`
          return {
            head: name,
            label: name,
            cell: ({ cells }: movements.MatrixRow) => {
              const own = cells[at]?.places ?? []
              if (own.length === 0) return '–'
              return own.map(({ question, state }) => (
                <span key={question}>
                  <a href={to('roundQuestion', { round: id, id: question })}>{question}</a> (
                  {t(`movement.place.${state}`)}){' '}
                </span>
              ))
            },
          }
        }),
      ]}
    />
  )
}
