/*
 * Plan beside outcome, line by line, with bars to the same scale. A difference stands only where both sides state the line.
 */
import { formatKronor, fromOre, type Kronor } from '../../foundation/index.ts'
import { appropriations } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { Bar } from '../parts/bar.tsx'
import { Missing, OriginMark } from '../parts/figure.tsx'
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
  const lines = appropriations.compareLines(appropriation)
  const most = Math.max(1, ...lines.map((line) => Math.max(line.planned ?? 0, line.outcome ?? 0)))
  const columns = columnsOf(visit, most)
  const shown = brief ? columns.slice(0, 3) : columns
  return (
    <Table
      caption={t('money.table', { year: appropriation.year })}
      columns={shown}
      rows={lines}
      keyOf={(row) => row.line}
      foot={<Sums visit={visit} appropriation={appropriation} brief={brief} />}
    />
  )
}

type SumsGiven = { visit: Visit; appropriation: appropriations.Appropriation; brief: boolean }

function Sums({ visit, appropriation, brief }: SumsGiven) {
  const { t } = visit
  const { planned, outcome } = appropriations.sumsOf(appropriation)
  const sums = [
    { label: t('money.plan'), text: formatKronor(planned) },
    { label: t('money.outcome'), text: formatKronor(outcome) },
    { label: t('money.difference'), text: withSign(fromOre(outcome - planned)) },
    { label: t('money.share'), text: outcome === 0 ? '' : percent(100) },
  ]
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          {t('money.sum')} <OriginMark visit={visit} kind="computed" />
        </th>
        {(brief ? sums.slice(0, 2) : sums).map(({ label, text }) => (
          <td key={label} role="cell" class="number" data-label={label}>
            {text}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

function columnsOf(visit: Visit, most: number): Column<appropriations.MoneyLine>[] {
  const { t } = visit
  const column = (
    label: string,
    kind: 'computed' | 'stated',
    cell: Column<appropriations.MoneyLine>['cell'],
  ): Column<appropriations.MoneyLine> => ({
    head: (
      <>
        {label} <OriginMark visit={visit} kind={kind} />
      </>
    ),
    label: `${label} (${t(kind === 'computed' ? 'origin.computed' : 'origin.stated')})`,
    numeric: true,
    cell,
  })
  return [
    { head: t('money.line'), label: t('money.line'), cell: ({ line }) => <span {...inSwedish(visit)}>{line}</span> },
    column(t('money.plan'), 'stated', ({ planned }) => (
      <Amount visit={visit} amount={planned} most={most} tone="plain" />
    )),
    column(t('money.outcome'), 'stated', ({ outcome }) => (
      <Amount visit={visit} amount={outcome} most={most} tone="second" />
    )),
    column(t('money.difference'), 'computed', ({ difference }) =>
      difference === undefined ? <span class="quiet">{t('money.notCounted')}</span> : withSign(difference),
    ),
    column(t('money.share'), 'computed', ({ share }) =>
      share === undefined ? <Missing visit={visit} /> : percent(share),
    ),
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
