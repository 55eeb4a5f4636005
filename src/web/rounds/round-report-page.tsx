/*
 * The report of a round as it stands, to read through before it is signed, with files to keep.
 */
import { printHtmlBody, tableOfContents } from '../../documents/index.ts'
import { formats } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { paths, to } from '../paths.ts'
import { templateFor, type UsedTemplate } from '../templates/template-for.ts'
import type { Visit } from '../visit.ts'
import { presentRound } from './present-round.ts'

export const roundReportPage: Page = page({
  at: paths.roundReport,
  who: 'signed-in',
  async show(visit) {
    const { t } = visit
    const present = await presentRound(visit)
    const { round } = present.material
    const tree = present.tree()
    const contents = tableOfContents(tree).filter(({ isListed }) => isListed)
    const template = await templateFor(visit.house, { id: round.id, form: round.form.id })
    const title = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
    return {
      title,
      crumbs: [
        { name: t('rounds.title'), href: to('rounds') },
        { name: title, href: to('round', { round: round.id }) },
      ],
      lead: t('round.report.lead'),
      wide: true,
      body: (
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
            <h2>{t('round.files')}</h2>
            <ul>
              {formats.map((format) => (
                <li key={format}>
                  <a href={to('roundFile', { round: round.id, format })} download>
                    {format.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
            <p>
              {saidOf(visit, template)} <a href={to('templates')}>{t('round.template.choose')}</a>
            </p>
          </div>
          <div
            class="report-text"
            lang="sv-SE"
            dangerouslySetInnerHTML={{ __html: printHtmlBody(tree, { headingOffset: 1, whole: true }) }}
          />
        </div>
      ),
    }
  },
})

function saidOf({ t }: Visit, template: UsedTemplate | undefined): string {
  if (!template) return t('round.template.own')
  return template.kept ? t('round.template', { name: template.kept.name }) : t('round.template.installation')
}
