/*
 * The year's report as a page: contents beside the text, figures and references that open, files to download.
 */
import { printHtmlBody, tableOfContents } from '../../documents/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { presentReport, yearOf } from './present-report.ts'
import { Downloads } from './reports-page.tsx'
import { YearStanding } from './year-standing.tsx'

export const reportPage: Page = page({
  at: paths.report,
  who: 'everyone',
  async show(visit) {
    const { t, house } = visit
    const year = yearOf(visit)
    const { tree, material } = await presentReport(house, year)
    const contents = tableOfContents(tree).filter(({ isListed }) => isListed)
    return {
      title: t('reports.of', { year }),
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('report.lead'),
      wide: true,
      body: (
        <>
          <YearStanding visit={visit} round={material.round} />
          <div class="report-grid">
            <div class="report-contents">
              <nav aria-labelledby="rapportens-innehall">
                <h2 id="rapportens-innehall">{t('report.contents')}</h2>
                <ul lang="sv-SE">
                  {contents.map(({ id, level, number, text }) => (
                    <li key={id} class={`level-${level}`}>
                      <a href={`#${id}`}>
                        {number} {text}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <p>
                <a href={to('questions', { year })}>{t('report.answerThis')}</a>
              </p>
              <p>
                <a href={to('findings', { year })}>{t('reports.findings')}</a>
              </p>
              <Downloads visit={visit} year={year} />
            </div>
            <div
              class="report-text"
              lang="sv-SE"
              dangerouslySetInnerHTML={{ __html: printHtmlBody(tree, { headingOffset: 1, whole: true }) }}
            />
          </div>
        </>
      ),
    }
  },
})
