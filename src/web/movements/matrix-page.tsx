/*
 * The movements of a year against its reports, and which questions and goals have none, with what could be placed there.
 */
import { forms, movements, rounds, signing } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { TakeAway } from './movements-page.tsx'
import { StateMark } from './places/place-box.tsx'
import { questionAt, roundName } from './places/present-places.ts'

export const matrixPage: Page = page({
  at: paths.movementMatrix,
  who: 'signed-in',
  async show(visit) {
    const { t } = visit
    const { year, years, matrix } = await presentMatrix(visit)
    return {
      title: t('movements.matrix.year', { year }),
      crumbs: [{ name: t('movements.title'), href: to('movements') }],
      lead: t('movements.matrix.lead'),
      wide: true,
      body: (
        <>
          <Filters visit={visit} action={to('movementMatrix')} chosen={false}>
            <FilterChoice
              visit={visit}
              name="ar"
              label={t('movements.filter.ar')}
              value={String(year)}
              all={t('movements.matrix.latest')}
              choices={years.map((each) => ({ value: String(each), name: String(each) }))}
            />
          </Filters>
          {matrix.rounds.length === 0 ? (
            <p class="box">
              {t('movements.matrix.noRounds', { year })} <a href={to('rounds')}>{t('rounds.title')}</a>
            </p>
          ) : null}
          {matrix.rows.length === 0 ? (
            <p class="box">
              {t('movements.matrix.none', { year })} <a href={to('newMovement')}>{t('movements.new')}</a>
            </p>
          ) : (
            <MatrixTable visit={visit} matrix={matrix} year={year} />
          )}
          <TakeAway visit={visit} what="matris" />
          <EmptyQuestions visit={visit} matrix={matrix} />
          <EmptyGoals visit={visit} matrix={matrix} />
        </>
      ),
    }
  },
})

/** The matrix of the year in the address; without one, of the latest year that has a round. */
export async function presentMatrix(visit: Visit) {
  const { house, query } = visit
  const register = await visit.register()
  const found = await house.store.read(house.region, async (db) => ({
    movements: await movements.listMovements(db, house.region),
    places: await movements.listPlaces(db, house.region),
    rounds: await rounds.listRounds(db, house.region),
  }))
  const years = [...new Set([...found.rounds, ...found.movements].map(({ year }) => year))].toSorted((a, b) => b - a)
  const year = Number(query.get('ar')) || (years[0] ?? house.year)
  const { insatser } = register
  const matrix = movements.overview.matrixOf({ year, ...found, goals: register.strategy?.goals ?? [], insatser })
  return { year, years, matrix }
}

type MatrixGiven = { readonly visit: Visit; readonly matrix: movements.overview.Matrix }

function MatrixTable({ visit, matrix, year }: MatrixGiven & { readonly year: number }) {
  const { t } = visit
  return (
    <Table
      caption={t('movements.matrix.year', { year })}
      hiddenCaption
      rows={matrix.rows}
      keyOf={({ movement }) => movement.id}
      columns={[
        {
          head: t('movement.one'),
          label: t('movement.one'),
          cell: ({ movement }) => (
            <>
              <a href={to('movement', { id: movement.id })} lang="sv-SE">
                {movement.told.title}
              </a>
              <span class="cell-more">{t(`movements.state.${movements.movementState(movement)}`)}</span>
            </>
          ),
        },
        ...matrix.rounds.map((round, at) => ({
          head: roundName(visit, round),
          label: roundName(visit, round),
          cell: ({ cells }: movements.overview.MatrixRow) => <Cell visit={visit} round={round} cell={cells[at]} />,
        })),
      ]}
    />
  )
}

type CellGiven = {
  readonly visit: Visit
  readonly round: rounds.Round
  readonly cell: movements.overview.MatrixRow['cells'][number] | undefined
}

function Cell({ visit, round, cell }: CellGiven) {
  if (!cell || cell.places.length === 0) return <>–</>
  return (
    <>
      {cell.places.map(({ question, state }) => (
        <span class="cell-more" key={question}>
          <a href={questionAt({ round: round.id, question })}>{forms.questionNumber(round.form, question)}</a> (
          <StateMark visit={visit} state={state} />)
        </span>
      ))}
    </>
  )
}

function EmptyQuestions({ visit, matrix }: MatrixGiven) {
  const { t } = visit
  const count = matrix.emptyQuestions.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <section aria-labelledby="fragor-utan">
      <h2 id="fragor-utan">{t('movements.emptyQuestions', { count })}</h2>
      {count === 0 ? <p>{t('movements.emptyQuestions.none')}</p> : null}
      {matrix.emptyQuestions.map(({ round, questions }) => (
        <section key={round.id}>
          <h3>
            {roundName(visit, round)} ({questions.length})
          </h3>
          <ul class="empty-questions">
            {questions.map((empty) => (
              <EmptyItem key={empty.question.id} visit={visit} round={round} empty={empty} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function EmptyItem({
  visit,
  round,
  empty,
}: {
  visit: Visit
  round: rounds.Round
  empty: movements.overview.EmptyQuestion
}) {
  const { t, person } = visit
  const { question, suggestions } = empty
  const at = { round: round.id, question: question.id }
  const number = forms.questionNumber(round.form, question.id)
  const mayPlace = person !== undefined && movements.mayMovement(person, 'place') && signing.isOpen(round)
  return (
    <li>
      <a href={questionAt(at)} lang="sv-SE">
        {number} {question.prompt}
      </a>
      {suggestions.length > 0 ? (
        <span class="cell-more">
          {t('movements.suggested')}{' '}
          <span lang="sv-SE">{suggestions.map(({ movement }) => movement.told.title).join('; ')}</span>
        </span>
      ) : null}
      {mayPlace ? (
        <span class="cell-more">
          <a href={to('movementPlaceHere', at)} aria-label={`${t('movement.placeHere')}: ${number}`}>
            {t('movement.placeHere')}
          </a>
        </span>
      ) : null}
    </li>
  )
}

function EmptyGoals({ visit, matrix }: MatrixGiven) {
  const { t, person } = visit
  const mayWrite = person !== undefined && movements.mayMovement(person, 'write')
  return (
    <section aria-labelledby="mal-utan">
      <h2 id="mal-utan">{t('movements.emptyGoals', { count: matrix.emptyGoals.length })}</h2>
      {matrix.emptyGoals.length === 0 ? <p>{t('movements.emptyGoals.none')}</p> : null}
      <ul>
        {matrix.emptyGoals.map(({ id, name }) => (
          <li key={id}>
            <a href={to('goal', { id })} lang="sv-SE">
              {name}
            </a>
            {mayWrite ? (
              <>
                {' · '}
                <a href={withQuery(to('newMovement'), { mal: id })} aria-label={`${t('movements.new')}: ${name}`}>
                  {t('movements.new')}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
