/*
 * Plan beside outcome, line by line, with bars to the same scale. A difference stands only where both sides state the line.
 */
import { formatKronor, type Kronor } from '../../foundation/index.ts'
import { compareLines, type MoneyLine, sumsOf } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { Bar } from '../parts/bar.tsx'
import { Missing } from '../parts/figure.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

type Given = { readonly visit: Visit; readonly register: Register; readonly brief?: boolean }

export function MoneyTable({ visit, register: { appropriation }, brief = false }: Given) {
  const { t } = visit
  if (!appropriation)
    return (
      <p>
        <Missing visit={visit} />
      </p>
    )
  const lines = compareLines(appropriation)
  const most = Math.max(1, ...lines.map((line) => Math.max(line.planned ?? 0, line.outcome ?? 0)))
  const { planned, outcome } = sumsOf(appropriation)
  const columns = columnsOf(visit, most)
  const shown = brief ? columns.slice(0, 3) : columns
  return (
    <Table
      caption={t('money.table', { year: appropriation.year })}
      columns={shown}
      rows={lines}
      keyOf={(row) => row.line}
      foot={
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              {t('money.sum')}
            </th>
            <td role="cell" class="number" data-label={t('money.plan')}>
              {formatKronor(planned)}
            </td>
            <td role="cell" class="number" data-label={t('money.outcome')}>
              {formatKronor(outcome)}
            </td>
            {brief ? null : (
              <>
                <td role="cell" class="number" data-label={t('money.difference')}>
                  {withSign((outcome - planned) as Kronor)}
                </td>
                <td role="cell" class="number" data-label={t('money.share')}>
                  {percent(100)}
                </td>
              </>
            )}
          </tr>
        </tfoot>
      }
    />
  )
}

function columnsOf(visit: Visit, most: number): Column<MoneyLine>[] {
  const { t } = visit
  const column = (label: string, cell: Column<MoneyLine>['cell']) => ({ head: label, label, numeric: true, cell })
  return [
    { head: t('money.line'), label: t('money.line'), cell: ({ line }) => <span {...inSwedish(visit)}>{line}</span> },
    column(t('money.plan'), ({ planned }) => <Amount visit={visit} amount={planned} most={most} tone="second" />),
    column(t('money.outcome'), ({ outcome }) => <Amount visit={visit} amount={outcome} most={most} tone="plain" />),
    column(t('money.difference'), ({ difference }) =>
      difference === undefined ? <span class="quiet">{t('money.notCounted')}</span> : withSign(difference),
    ),
    column(t('money.share'), ({ share }) => (share === undefined ? <Missing visit={visit} /> : percent(share))),
  ]
}

type AmountGiven = { visit: Visit; amount: Kronor | undefined; most: number; tone: 'plain' | 'second' }

function Amount({ visit, amount, most, tone }: AmountGiven) {
  if (amount === undefined) return <Missing visit={visit} />
  return (
    <span>
      {formatKronor(amount)}
      <Bar share={amount / most} tone={tone} />
    </span>
  )
}

function withSign(amount: Kronor): string {
  return amount > 0 ? `+${formatKronor(amount)}` : formatKronor(amount)
}

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

function percent(share: number): string {
  return `${number.format(share)}\u00a0%`
}
