/*
 * One indicator: what is judged and how, path and outcome as a picture and a table, every reading, what was set against the rule and by
 * whom, and what has changed. Forms for a new reading and for another state.
 */
import { yearly } from '../../reporting/index.ts'
import { type Strategy, targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { Chart } from '../parts/chart.tsx'
import { FormProblem } from '../parts/form.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { findIndicator } from './find-indicator.ts'
import { History } from './history.tsx'
import { OverrideForm, ReadingForm, WithdrawForm } from './indicator-forms.tsx'
import { Judged } from './judged.tsx'
import { Readings } from './readings.tsx'
import { YearsTable } from './years-table.tsx'

export const indicatorPage: Page = page({
  at: paths.goalIndicator,
  who: 'everyone',
  show: (visit) => indicatorView(visit),
})

/** @throws Refusal `not-found` */
export async function indicatorView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, person } = visit
  const id = visit.params['id'] ?? attempt?.typed['indicator'] ?? ''
  const found = await findIndicator(visit, id)
  const { path, so } = found.standing
  const { strategy } = await visit.register()
  const may = (step: 'read' | 'override') => person !== undefined && targets.mayFollowGoals(person, step)
  const chart = yearly.pathChart(found.standing, found.readings, house.year)
  return {
    title: path.name,
    swedishTitle: true,
    crumbs: [
      { name: t('strategy.title'), href: to('strategy') },
      { name: t('goals.title'), href: to('goals') },
    ],
    lead: goalsInWords(visit, path, strategy),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Judged visit={visit} found={found} />
        {so.override && may('override') ? <WithdrawForm visit={visit} indicator={path.id} /> : null}
        {chart ? <Chart spec={chart} /> : null}
        <YearsTable visit={visit} found={found} />
        <Readings visit={visit} found={found} />
        {may('read') ? <ReadingForm visit={visit} indicator={path.id} attempt={attempt} /> : null}
        {may('override') ? <OverrideForm visit={visit} indicator={path.id} attempt={attempt} /> : null}
        {may('read') ? (
          <p>
            <a href={withQuery(to('goalPath'), { indikator: path.id })}>{t('indicator.changePath')}</a>
          </p>
        ) : null}
        <History visit={visit} lines={found.lines} persons={found.persons} />
      </>
    ),
  }
}

function goalsInWords({ t }: Visit, { goals }: targets.IndicatorPath, strategy: Strategy | undefined): string {
  const names = goals.map((id) => strategy?.goals.find((goal) => goal.id === id)?.name ?? id)
  return names.length === 0 ? t('indicator.followsNone') : t('indicator.follows', { goals: names.join(', ') })
}
