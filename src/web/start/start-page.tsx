/*
 * The start page: what this is, the red thread from money to goals with the year's figures, and the ways on. No login wall.
 */

import { formatPeriod } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import { countUnnamedAreas, listAreas } from '../../strategy/index.ts'
import { findFigure } from '../figures/list-figures.ts'
import { type Page, page } from '../page.ts'
import { FigureText } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to } from '../paths.ts'
import { MoneyTable } from '../portfolio/money-table.tsx'
import type { Visit } from '../visit.ts'
import { AreasChart } from './areas-chart.tsx'
import { RedThread } from './red-thread.tsx'

export const startPage: Page = page({
  at: paths.start,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const register = await visit.register()
    const isEmpty = register.insatser.length === 0 && !register.strategy
    return {
      title: t('start.title', { year: register.year }),
      lead: isEmpty ? t('start.empty', { year: register.year }) : t('start.lead', { region: register.region.name }),
      wide: true,
      body: isEmpty ? null : <Rooms visit={visit} register={register} />,
    }
  },
})

type Given = { readonly visit: Visit; readonly register: Register }

function Rooms({ visit, register }: Given) {
  const { t } = visit
  return (
    <>
      <RedThread visit={visit} register={register} />
      <div class="columns">
        <section>
          <h2>{t('start.inOut')}</h2>
          <MoneyTable visit={visit} register={register} brief />
          <p>
            <a href={to('money')}>{t('start.toMoney')}</a>
          </p>
        </section>
        <AreasChart visit={visit} register={register} />
      </div>
      <div class="thirds">
        <StrategyInBrief visit={visit} register={register} />
        <Reports visit={visit} register={register} />
        <WhatIsMissing visit={visit} register={register} />
      </div>
    </>
  )
}

function StrategyInBrief({ visit, register: { strategy } }: Given) {
  const { t } = visit
  if (!strategy) return null
  const unnamed = countUnnamedAreas(strategy)
  return (
    <section>
      <h2>{t('start.strategy')}</h2>
      <p>
        <strong {...inSwedish(visit)}>{strategy.name}</strong>, {formatPeriod(strategy.period)}.
      </p>
      <ul class="plain-list" {...inSwedish(visit)}>
        {strategy.goals
          .filter((goal) => goal.level === 'overall')
          .map((goal) => (
            <li key={goal.id}>
              <a href={to('goal', { id: goal.id })}>{goal.name}</a>
            </li>
          ))}
      </ul>
      <p class="quiet">
        {t('strategy.areasNamed', { named: listAreas(strategy).length, all: strategy.areasInAll, unnamed })}
      </p>
      <p>
        <a href={to('strategy')}>{t('start.toStrategy')}</a>
      </p>
    </section>
  )
}

function Reports({ visit, register: { year } }: Given) {
  const { t } = visit
  return (
    <section>
      <h2>{t('start.reports')}</h2>
      <p>{t('start.reports.more')}</p>
      <ul class="plain-list">
        <li>
          <a href={to('report', { year })}>{t('start.report.read', { year })}</a>
        </li>
        <li>
          <a href={`${to('reports')}#de-tre-rapporterna`}>{t('start.report.years')}</a>
        </li>
        <li>
          <a href={to('findings', { year })}>{t('start.report.findings')}</a>
        </li>
        <li>
          <a href={to('reportFile', { year, format: 'docx' })}>{t('start.report.docx')}</a>
        </li>
        <li>
          <a href={to('reportFile', { year, format: 'pdf' })}>{t('start.report.pdf')}</a>
        </li>
      </ul>
    </section>
  )
}

function WhatIsMissing({ visit, register }: Given) {
  const { t } = visit
  return (
    <section>
      <h2>{t('start.missing')}</h2>
      <p>
        <FigureText visit={visit} figure={findFigure(register, 'saknade-uppgifter')} /> {t('start.missing.more')}
      </p>
      <p>
        <a href={to('missing')}>{t('missing.all')}</a>
      </p>
    </section>
  )
}
