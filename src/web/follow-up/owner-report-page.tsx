/*
 * What an owner meets on a link: their insats, what was reported before, and a form in plain words. No account, no menu of the region's
 * work; the page says until when the link opens.
 */
import type { z } from 'zod'
import { formatDay } from '../../foundation/index.ts'
import { limitAttempts } from '../../people/index.ts'
import { followUp } from '../../portfolio/index.ts'
import { type Attempt, door } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { ReportFields, ReportTyped } from './report-fields.tsx'

/** A link is opened and sent a few times; more than this within a quarter of an hour is no person. */
const attemptsOnLink = 40

export const ownerReportPage: Page = page({ at: paths.ownerReport, who: 'everyone', show: (visit) => ownerView(visit) })

export const ownerReportDoor = door<z.infer<typeof ReportTyped>>({
  at: paths.ownerReport,
  who: 'everyone',
  journal: { done: 'case.reported', refused: 'owner-link.refused' },
  input: ReportTyped,
  keeps: ['equality', 'text', 'deviations'],
  async handle(visit, { rows, by, equality, text, deviations }) {
    const { house, today } = visit
    await limit(visit)
    const given = { rows, by, equality, text, deviations }
    await followUp.recordOwnerReport(house.store, house.region, tokenOf(visit), given, today)
    return { kind: 'show', view: thanksView(visit) }
  },
  again: ownerView,
})

async function ownerView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, today } = visit
  if (attempt === undefined) await limit(visit)
  const { link, so } = await followUp.openOwnerLink(house.store, house.region, tokenOf(visit), today)
  return {
    title: so.description.title,
    swedishTitle: true,
    crumbs: [],
    lead: t('followUp.owner.lead', { until: formatDay(link.until) }),
    body: (
      <form class="form" method="post" action={to('ownerReport', { token: tokenOf(visit) })}>
        <FormProblem visit={visit} attempt={attempt} />
        <TokenField visit={visit} />
        <ReportFields visit={visit} so={so} attempt={attempt} by={so.description.owner ?? ''} />
        <button class="ds-button" type="submit">
          {t('followUp.owner.send')}
        </button>
      </form>
    ),
  }
}

function thanksView({ t }: Visit): PageView {
  return { title: t('followUp.owner.thanks'), crumbs: [], body: <p>{t('followUp.owner.thanks.text')}</p> }
}

function limit(visit: Visit): Promise<void> {
  const { house } = visit
  const what = `owner-link:${tokenOf(visit)}`
  return limitAttempts(house.store, house.region, { what, atMost: attemptsOnLink }, house.now())
}

function tokenOf({ params }: Visit): string {
  return params['token'] ?? ''
}
