/*
 * The money page: what the state gave, plan against outcome, what the politicians decided, the matrix with its disagreements, and
 * business support.
 */
import { formatKronor, kronor } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import { findFigure } from '../figures/list-figures.ts'
import { type Page, page } from '../page.ts'
import { Chart } from '../parts/chart.tsx'
import { KeyFigures } from '../parts/key-figures.tsx'
import { OnThisPage, type Part } from '../parts/on-this-page.tsx'
import { SourceLine } from '../parts/source-line.tsx'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { DecisionPart } from './decision-part.tsx'
import { MatrixPart } from './matrix-part.tsx'
import { moneyChart } from './money-chart.ts'
import { MoneyTable } from './money-table.tsx'
import { SupportPart } from './support-part.tsx'

export const moneyPage: Page = page({
  at: paths.money,
  who: 'everyone',
  async show(visit) {
    const register = await visit.register()
    return {
      title: visit.t('money.title'),
      crumbs: [],
      lead: leadOf(visit, register),
      wide: true,
      body: (
        <>
          <OnThisPage visit={visit} parts={partsOf(register)} />
          <PlanAndOutcome visit={visit} register={register} />
          <MatrixPart visit={visit} register={register} />
          <SupportPart visit={visit} register={register} />
          <DecisionPart visit={visit} register={register} />
        </>
      ),
    }
  },
})

function leadOf({ t }: Visit, { appropriation, region, year }: Register): string {
  if (!appropriation) return t('money.none', { year })
  return t('money.lead', { region: region.name, total: formatKronor(kronor(appropriation.total)), year })
}

function partsOf({ appropriation, decision, insatser, figures }: Register): Part[] {
  return [
    ...(appropriation ? [{ id: 'plan-och-utfall', name: 'money.planOutcome' } as const] : []),
    ...(insatser.some((insats) => insats.reported === 'funded')
      ? [{ id: 'matris', name: 'matrix.title' } as const]
      : []),
    ...(figures.some((figure) => figure.group === 'support')
      ? [{ id: 'foretagsstod', name: 'support.title' } as const]
      : []),
    ...(decision ? [{ id: 'inriktningsbeslut', name: 'decision.title' } as const] : []),
  ]
}

function PlanAndOutcome({ visit, register }: { visit: Visit; register: Register }) {
  const { t } = visit
  const { appropriation } = register
  if (!appropriation) return null
  const figures = ['anslag', 'anslag-utfall', 'anslag-kvar'].map((id) => findFigure(register, id))
  return (
    <section>
      <h2 class="ds-sr-only">{t('money.inBrief')}</h2>
      <KeyFigures visit={visit} figures={figures} />
      <h2 id="plan-och-utfall">{t('money.planOutcome')}</h2>
      <Chart spec={moneyChart(appropriation)} />
      <MoneyTable visit={visit} register={register} />
      <p class="quiet">{t('money.stated.note')}</p>
      {appropriation.followUpCeiling === undefined ? null : (
        <p class="quiet">{t('money.ceiling', { ceiling: formatKronor(kronor(appropriation.followUpCeiling)) })}</p>
      )}
      <SourceLine visit={visit} papers={appropriation.papers} />
    </section>
  )
}
