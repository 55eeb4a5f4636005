/*
 * The movements of a year against its reports, and which questions and goals have none, with what could be placed there.
 */
import { type Page, page } from '../../page.ts'
import { FilterChoice, Filters } from '../../parts/filters.tsx'
import { paths, to } from '../../paths.ts'
import { TakeAway } from '../movements-page.tsx'
import { EmptyGoals, EmptyQuestions } from './empty-places.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { presentMatrix } from './present-matrix.ts'

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
