/*
 * A round on one page: a table of contents that is also the status. Sections fold; each says how far it has come, whose it is, what is late
 * and what has findings. The leader ticks questions or whole sections and gives them out from the same page.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import { rounds, signing } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem } from '../../parts/form.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { ChangedFigures } from '../changed/changed-figures.tsx'
import { isLeading, presentRound, signersOf } from '../present-round.ts'
import { AssignForm } from './assign-form.tsx'
import { dayInWords } from './plan-of-days.tsx'
import { chosenRows, RoundFilters } from './round-filters.tsx'
import { NextSteps, RoundProgress, Ways } from './round-head.tsx'
import { RoundSections } from './round-sections.tsx'
import { UndoAssigning } from './undo-assigning.tsx'

export const roundPage: Page = page({ at: paths.round, who: 'signed-in', show: (visit) => roundView(visit) })

export async function roundView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, today } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const overview = rounds.overview.overviewOf({ ...present.material, findings: present.findings(), today })
  const rows = chosenRows(visit, overview.rows)
  const leads = isLeading(visit) && signing.isOpen(round)
  return {
    title: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
    crumbs: [
      { name: t('reports.title'), href: to('reports') },
      { name: t('rounds.title'), href: to('rounds') },
    ],
    wide: true,
    lead: leadOf(visit, round, overview),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <RoundProgress visit={visit} overview={overview} />
        <ChangedFigures visit={visit} present={present} />
        {leads ? (
          <NextSteps
            visit={visit}
            round={round}
            tasks={rounds.overview.nextInRound(overview, signersOf(present).length)}
          />
        ) : null}
        <Ways visit={visit} round={round} />
        {leads ? await UndoAssigning({ visit, present }) : null}
        <RoundFilters visit={visit} present={present} overview={overview} />
        {rows.length === 0 ? <p class="box">{t('round.noRows')}</p> : null}
        <RoundSections visit={visit} present={present} rows={rows} ticks={leads} attempt={attempt} />
        {leads ? await AssignForm({ visit, present, attempt }) : null}
      </>
    ),
  }
}

export function leadOf(visit: Visit, round: rounds.Round, { daysLeft, late }: rounds.overview.Overview): string {
  const { t } = visit
  const day = dayInWords(visit, round.dueOn as CalendarDate)
  if (!signing.isOpen(round)) return t('round.lead.signed')
  if (daysLeft < 0) return t('round.lead.past', { day, days: -daysLeft })
  const left = daysLeft === 0 ? t('round.lead.today', { day }) : t('round.lead', { day, days: daysLeft })
  return `${left} ${late === 0 ? t('round.lead.noneLate') : t('round.lead.late', { late })}`
}
