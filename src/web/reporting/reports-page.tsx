/*
 * The reports of the region: read, answer, check, download.
 */
import { formats } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { presentReport } from './present-report.ts'
import { isWritten, listQuestions } from './question-of.ts'
import { listYearsOfReports } from './year-of-reports.ts'
import { YearStanding } from './year-standing.tsx'
import { YearsTable } from './years-table.tsx'

export const reportsPage: Page = page({
  at: paths.reports,
  who: 'everyone',
  async show(visit) {
    const { t, house } = visit
    const { year } = house
    const { material } = await presentReport(house, year)
    const all = listQuestions(material.form).filter(isWritten).length
    const years = await listYearsOfReports(house)
    return {
      title: t('reports.title'),
      crumbs: [],
      lead: t('reports.lead'),
      body: (
        <section>
          <h2>{t('reports.of', { year })}</h2>
          {material.round ? (
            <YearStanding visit={visit} round={material.round} />
          ) : (
            <p>{t('reports.answered', { answered: material.answers.length, all })}</p>
          )}
          <ul>
            <li>
              <a href={to('report', { year })}>{t('reports.read')}</a>
            </li>
            <li>
              <a href={to('questions', { year })}>{t('reports.questions')}</a>
            </li>
            <li>
              <a href={to('findings', { year })}>{t('reports.findings')}</a>
            </li>
            <li>
              <a href={to('figures')}>{t('reports.figures')}</a>
            </li>
          </ul>
          <Downloads visit={visit} year={year} />
          <h2 id="de-tre-rapporterna">{t('reports.years')}</h2>
          <p>{t('reports.years.lead')}</p>
          <YearsTable visit={visit} years={years} />
          {visit.person ? (
            <p>
              <a href={to('rounds')}>{t('rounds.toRounds')}</a>
            </p>
          ) : null}
        </section>
      ),
    }
  },
})

export function Downloads({ visit, year }: { visit: Visit; year: number }) {
  const { t } = visit
  return (
    <>
      <h3>{t('reports.downloads')}</h3>
      <ul class="downloads">
        {formats.map((format) => (
          <li key={format}>
            <a href={to('reportFile', { year, format })} download>
              {t(`format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
