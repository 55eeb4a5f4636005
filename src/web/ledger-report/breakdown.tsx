/*
 * One breakdown of the report: a bar chart that is also a table. Each row leads to the report narrowed to it. The island finds the table
 * by its `data-by` and changes counts, amounts and bars in place.
 */
import { formatCount, formatWholeKronor, type Kronor } from '../../foundation/index.ts'
import { Bar } from '../parts/bar.tsx'
import { inSwedish } from '../parts/language-of.ts'
import type { Visit } from '../visit.ts'

export type BreakdownRow = {
  readonly value: string
  readonly name: string
  readonly href: string
  readonly cases: number
  readonly granted: Kronor
}

type Given = {
  readonly visit: Visit
  readonly by: string
  readonly title: string
  readonly rows: readonly BreakdownRow[]
}

export function Breakdown({ visit, by, title, rows }: Given) {
  const { t } = visit
  const largest = Math.max(1, ...rows.map(({ granted }) => granted))
  return (
    <table class="ds-table breakdown" data-by={by}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledgerReport.value')}</th>
          <th scope="col" class="number">
            {t('steering.cases')}
          </th>
          <th scope="col" class="number">
            {t('case.granted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, name, href, cases, granted }) => (
          <tr key={value} data-value={value}>
            <th scope="row">
              <a href={href} {...inSwedish(visit)}>
                {name}
              </a>
            </th>
            <td class="number" data-cases>
              {formatCount(cases)}
            </td>
            <td class="number">
              <span data-granted>{formatWholeKronor(granted)}</span>
              <Bar share={granted / largest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
