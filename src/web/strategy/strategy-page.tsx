/*
 * The strategy on one page: its papers, the goals as a tree with how many insatser aim at each, the kraftsamlingar, the indicators,
 * the plans, and what was done with it during the year.
 */
import { formatDay, formatPeriod, isCalendarDate } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { Strategy } from '../../strategy/index.ts'
import { type Page, page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { OnThisPage, type Part } from '../parts/on-this-page.tsx'
import { SourceLine } from '../parts/source-line.tsx'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { GoalTree } from './goal-tree.tsx'
import { Mobilisations } from './mobilisations.tsx'
import { Plans } from './plans.tsx'

export const strategyPage: Page = page({
  at: paths.strategy,
  who: 'everyone',
  async show(visit) {
    const register = await visit.register()
    const { strategy } = register
    return {
      title: visit.t('strategy.title'),
      crumbs: [],
      lead: strategy ? <span {...inSwedish(visit)}>{strategy.name}</span> : visit.t('strategy.none'),
      wide: true,
      body: (
        <>
          {strategy ? <StrategyShown visit={visit} register={register} strategy={strategy} /> : null}
          <Plans visit={visit} register={register} />
          {strategy ? <YearsWork visit={visit} register={register} strategy={strategy} /> : null}
        </>
      ),
    }
  },
})

type Given = { readonly visit: Visit; readonly register: Register; readonly strategy: Strategy }

function StrategyShown({ visit, register, strategy }: Given) {
  const { t } = visit
  const { adoptedOn } = strategy
  const facts = [
    { name: t('strategy.formalName'), value: <span {...inSwedish(visit)}>{strategy.formalName}</span> },
    { name: t('insats.period'), value: formatPeriod(strategy.period) },
    { name: t('strategy.adoptedBy'), value: <span {...inSwedish(visit)}>{strategy.adoptedBy}</span> },
    { name: t('strategy.adoptedOn'), value: isCalendarDate(adoptedOn) ? formatDay(adoptedOn) : adoptedOn },
    { name: t('strategy.perspectives'), value: <span {...inSwedish(visit)}>{strategy.perspectives.join(', ')}</span> },
  ]
  return (
    <>
      <Facts visit={visit} facts={facts} />
      <OnThisPage visit={visit} parts={partsOf(register)} />
      <GoalTree visit={visit} register={register} strategy={strategy} />
      <Mobilisations visit={visit} strategy={strategy} />
      <Indicators visit={visit} strategy={strategy} />
    </>
  )
}

function partsOf({ plans, strategy }: Register): Part[] {
  return [
    { id: 'mal', name: 'strategy.tree' },
    { id: 'kraftsamlingar', name: 'strategy.mobilisations' },
    ...(strategy?.indicators.length ? [{ id: 'indikatorer', name: 'strategy.indicators' } as const] : []),
    ...(plans.length > 0 ? [{ id: 'planer', name: 'strategy.plans' } as const] : []),
    ...(strategy?.yearsWork.length ? [{ id: 'arets-arbete', name: 'strategy.yearShort' } as const] : []),
  ]
}

function Indicators({ visit, strategy: { indicators } }: Omit<Given, 'register'>) {
  const { t } = visit
  if (indicators.length === 0) return null
  const swedish = inSwedish(visit)
  return (
    <section>
      <h2 id="indikatorer">{t('strategy.indicators')}</h2>
      <Table
        caption={t('strategy.indicators')}
        hiddenCaption
        columns={[
          {
            head: t('strategy.indicators'),
            label: t('strategy.indicators'),
            cell: ({ name }) => <span {...swedish}>{name}</span>,
          },
          {
            head: t('strategy.breakdowns'),
            label: t('strategy.breakdowns'),
            cell: ({ breakdowns }) => <span {...swedish}>{breakdowns.join(', ')}</span>,
          },
        ]}
        rows={indicators}
        keyOf={({ id }) => id}
      />
    </section>
  )
}

function YearsWork({ visit, register, strategy }: Given) {
  if (strategy.yearsWork.length === 0) return null
  return (
    <section>
      <h2 id="arets-arbete">{visit.t('strategy.year', { year: register.year })}</h2>
      <ul {...inSwedish(visit)}>
        {strategy.yearsWork.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <SourceLine visit={visit} papers={strategy.papers} />
    </section>
  )
}
