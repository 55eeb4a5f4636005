/*
 * What the checker found in the report, in groups, each finding with a way to its place.
 */
import { checker, forms } from '../../reporting/index.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters, NothingLeft } from '../parts/filters.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { countBySeverity, groupFindings, readFindingsQuery, severities } from './findings-query.ts'
import { presentReport, yearOf } from './present-report.ts'
import { placeInReport } from './report-anchor.ts'

export const findingsPage: Page = page({
  at: paths.findings,
  who: 'everyone',
  async show(visit) {
    const { t, house, query } = visit
    const year = yearOf(visit)
    const report = await presentReport(house, year)
    const findings = await report.findings()
    const asked = readFindingsQuery(query)
    const groups = groupFindings(findings, asked)
    const { error, warning, notice } = countBySeverity(findings)
    const prompts = new Map(forms.questionsOf(report.material.form).map(({ id, prompt }) => [id, prompt]))
    return {
      title: t('findings.title', { year }),
      crumbs: [{ name: t('reports.title'), href: to('reports') }],
      lead: t('findings.lead'),
      body: (
        <>
          <p>
            <strong>
              {findings.length === 0
                ? t('findings.none')
                : t('findings.counts', { errors: error, warnings: warning, notices: notice })}
            </strong>
          </p>
          <FindingFilters visit={visit} findings={findings} year={year} />
          {findings.length > 0 && groups.length === 0 ? (
            <NothingLeft visit={visit} clear={to('findings', { year })} />
          ) : null}
          {groups.map(({ name, findings: own }) => (
            <section key={name}>
              <h2 lang="sv-SE">
                {headOf(visit, name, asked.group, prompts)} ({own.length})
              </h2>
              {own.map((finding) => (
                <FindingBox
                  key={`${finding.rule} ${finding.lines.join()} ${finding.message}`}
                  visit={visit}
                  finding={finding}
                  year={year}
                />
              ))}
            </section>
          ))}
        </>
      ),
    }
  },
})

function headOf({ t }: Visit, name: string, group: 'rule' | 'question', prompts: ReadonlyMap<string, string>): string {
  if (group === 'rule') return checker.ruleTitles[name] ?? name
  if (name === '') return t('findings.whole')
  const prompt = prompts.get(name)
  return prompt === undefined ? name : `${name} ${prompt}`
}

function FindingFilters({
  visit,
  findings,
  year,
}: {
  visit: Visit
  findings: readonly checker.Finding[]
  year: number
}) {
  const { t, query } = visit
  const asked = readFindingsQuery(query)
  const counts = countBySeverity(findings)
  const rules = [...Map.groupBy(findings, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return (
    <Filters
      visit={visit}
      action={to('findings', { year })}
      chosen={asked.severity !== undefined || asked.rule !== undefined}
    >
      <FilterChoice
        visit={visit}
        name="slag"
        label={t('findings.severity')}
        value={asked.severity}
        all={t('filter.all')}
        choices={severities.map((severity) => ({
          value: severity,
          name: t(`findings.${severity}`),
          count: counts[severity],
        }))}
      />
      <FilterChoice
        visit={visit}
        name="regel"
        label={t('findings.rule')}
        value={asked.rule}
        all={t('filter.all')}
        choices={rules.map(([rule, own]) => ({
          value: rule,
          name: checker.ruleTitles[rule] ?? rule,
          count: own.length,
          swedish: true,
        }))}
      />
      <FilterChoice
        visit={visit}
        name="ordning"
        label={t('findings.group')}
        value={asked.group === 'question' ? 'fraga' : undefined}
        all={t('findings.byRule')}
        choices={[{ value: 'fraga', name: t('findings.byQuestion') }]}
      />
    </Filters>
  )
}

function FindingBox({ visit, finding, year }: { visit: Visit; finding: checker.Finding; year: number }) {
  const { t } = visit
  const { severity, rule, question, quotes, message } = finding
  return (
    <article class={`finding finding-${severity}`}>
      <p>
        <strong>{t(`findings.${severity}`)}</strong> {rule} {question}
      </p>
      <p lang="sv-SE">{message}</p>
      {quotes
        .filter((quote) => quote !== '')
        .slice(0, 2)
        .map((quote) => (
          <blockquote key={quote} lang="sv-SE">
            {quote.slice(0, 240)}
          </blockquote>
        ))}
      <p>
        <a href={placeInReport(year, question)} aria-label={`${t('findings.toPlace')}: ${rule} ${question}`}>
          {t('findings.toPlace')}
        </a>
      </p>
    </article>
  )
}
