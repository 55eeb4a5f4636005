/*
 * The plans and programmes that carry out the strategy, with what is missing of each said in place.
 */
import { formatPeriod } from '../../foundation/index.ts'
import type { Register } from '../../reporting/index.ts'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

export function Plans({ visit, register: { plans, year } }: { visit: Visit; register: Register }) {
  const { t } = visit
  if (plans.length === 0) return null
  const swedish = inSwedish(visit)
  return (
    <section>
      <h2 id="planer">{t('strategy.plans')}</h2>
      <Table
        caption={t('strategy.plans')}
        hiddenCaption
        columns={[
          {
            head: t('strategy.plan'),
            label: t('strategy.plan'),
            cell: ({ id, name, madeThisYear }) => (
              <span id={id}>
                <span {...swedish}>{name}</span>
                {madeThisYear ? <span class="cell-more">{t('strategy.plan.thisYear', { year })}</span> : null}
              </span>
            ),
          },
          {
            head: t('strategy.plan.period'),
            label: t('strategy.plan.period'),
            cell: ({ period }) =>
              period ? <span class="short">{formatPeriod(period)}</span> : <Missing visit={visit} />,
          },
          {
            head: t('strategy.plan.adoptedBy'),
            label: t('strategy.plan.adoptedBy'),
            cell: ({ adoptedBy }) => (adoptedBy ? <span {...swedish}>{adoptedBy}</span> : <Missing visit={visit} />),
          },
          {
            head: t('strategy.plan.status'),
            label: t('strategy.plan.status'),
            cell: ({ status }) => <span {...swedish}>{status}</span>,
          },
        ]}
        rows={plans}
        keyOf={({ id }) => id}
      />
    </section>
  )
}
