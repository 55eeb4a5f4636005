/*
 * What the checker finds in the report of a round: grouped by rule, those that stop first and then the worst, each with what stands there,
 * what to do, the way to the place, and a field to set it aside with a reason. At the end what was set aside, by whom and why.
 */
import { type checker, roundReport } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { FindingFilters, findingChoiceOf } from './finding-filters.tsx'
import { FindingItem } from './finding-item.tsx'
import { type PresentRound, presentRound } from './present-round.ts'
import { SetAsideList } from './set-aside-list.tsx'

export const roundFindingsPage: Page = page({
  at: paths.roundFindings,
  who: 'signed-in',
  show: (visit) => findingsView(visit),
})

/** So many of a rule are shown at once; a choice of section leads to the others. */
const shownOfRule = 40

export async function findingsView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t } = visit
  const present = await presentRound(visit)
  const { round, assignments } = present.material
  const all = present.findings()
  const stops = all.filter(({ rule }) => round.blocking.includes(rule))
  const unwritten = roundReport.notBegun(present.material).length
  const choice = findingChoiceOf(visit)
  const chosen = roundReport.chooseFindings(all, choice, { form: round.form, assignments })
  const title = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
  return {
    title: t('round.findings'),
    crumbs: [
      { name: t('rounds.title'), href: to('rounds') },
      { name: title, href: to('round', { round: round.id }) },
    ],
    lead: t('findings.lead', { all: all.length, stops: stops.length, aside: present.material.setAside.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {unwritten > 0 ? <p>{t('findings.notBegun', { count: unwritten })}</p> : null}
        {all.length > 0 ? <FindingFilters visit={visit} present={present} choice={choice} all={all} /> : null}
        {chosen.length < all.length ? <p>{t('findings.chosen', { count: chosen.length, all: all.length })}</p> : null}
        <Groups visit={visit} present={present} findings={chosen} />
        <SetAsideList visit={visit} present={present} />
      </>
    ),
  }
}

type GroupsGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly findings: readonly checker.Finding[]
}

function Groups({ visit, present, findings }: GroupsGiven) {
  const groups = roundReport.groupFindings(findings, present.material.round.blocking)
  if (groups.length === 0) return <p class="box">{visit.t('findings.none')}</p>
  return (
    <>
      {groups.map((group) => (
        <Group key={group.rule} visit={visit} present={present} group={group} alone={groups.length === 1} />
      ))}
    </>
  )
}

type GroupGiven = {
  readonly visit: Visit
  readonly present: PresentRound
  readonly group: roundReport.FindingGroup
  readonly alone: boolean
}

function Group({ visit, present, group: { rule, severity, stops, findings }, alone }: GroupGiven) {
  const { t } = visit
  const shown = findings.slice(0, shownOfRule)
  return (
    <details class="finding-group" open={alone || stops || severity === 'error' || findings.length <= 3}>
      <summary>
        <h2>
          <span lang="sv-SE">{roundReport.ruleTitles[rule] ?? rule}</span> ({findings.length})
        </h2>{' '}
        <span class={`tag severity-${severity}`}>{t(`findings.severity.${severity}`)}</span>{' '}
        {stops ? <strong>{t('writing.stops')}</strong> : null}
      </summary>
      <ul class="finding-list">
        {shown.map((finding, at) => (
          <FindingItem key={at} visit={visit} present={present} finding={finding} />
        ))}
      </ul>
      {findings.length > shown.length ? <p>{t('findings.more', { count: findings.length - shown.length })}</p> : null}
    </details>
  )
}
