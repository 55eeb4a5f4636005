/*
 * The case's money: applied, granted, paid and left; by year; who else pays, applied and granted apart; budget; claims.
 */
import { formatDay, formatKronor, type Kronor, sumKronor } from '../../foundation/index.ts'
import { cases } from '../../portfolio/index.ts'
import { Facts } from '../parts/facts.tsx'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'
import { costWords } from './case-words.ts'

type Given = { readonly visit: Visit; readonly so: cases.Standing }

export function CaseMoney({ visit, so }: Given) {
  const { t } = visit
  return (
    <section>
      <h2 id="pengar">{t('case.money')}</h2>
      <Facts
        visit={visit}
        facts={[
          { name: t('case.applied'), value: so.applied === undefined ? undefined : formatKronor(so.applied) },
          { name: t('case.granted'), value: so.grant ? formatKronor(so.grant.amount) : undefined },
          { name: t('case.paid'), value: formatKronor(cases.paidOf(so)) },
          { name: t('case.left'), value: formatKronor(cases.leftOf(so)) },
        ]}
      />
      <Years visit={visit} so={so} />
      <CoFinancing visit={visit} so={so} />
      <Budget visit={visit} so={so} />
      <Claims visit={visit} so={so} />
    </section>
  )
}

function Years({ visit, so }: Given) {
  const { t } = visit
  const perYear = so.grant?.perYear ?? []
  const paidIn = (year: number) =>
    sumKronor(so.payments.filter(({ day }) => day.startsWith(`${year}-`)).map(({ amount }) => amount))
  const years = new Set([...perYear.map(({ year }) => year), ...so.payments.map(({ day }) => Number(day.slice(0, 4)))])
  if (years.size === 0) return null
  const granted = (year: number) => sumKronor(perYear.filter((each) => each.year === year).map(({ amount }) => amount))
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('case.perYear')}
      columns={[
        { ...plain(t('case.year')), cell: (year) => String(year) },
        { ...plain(t('case.committed')), numeric: true, cell: (year) => formatKronor(granted(year)) },
        { ...plain(t('case.paid')), numeric: true, cell: (year) => formatKronor(paidIn(year)) },
      ]}
      rows={[...years].toSorted((a, b) => a - b)}
      keyOf={String}
    />
  )
}

function CoFinancing({ visit, so }: Given) {
  const { t } = visit
  if (so.coFinancing.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  const amount = (value: Kronor) => formatKronor(value)
  return (
    <Table
      caption={t('case.coFinancing')}
      columns={[
        { ...plain(t('case.financier')), cell: ({ financier }) => financier },
        { ...plain(t('case.applied')), numeric: true, cell: ({ applied }) => amount(applied) },
        { ...plain(t('case.granted')), numeric: true, cell: ({ granted }) => amount(granted) },
      ]}
      rows={so.coFinancing}
      keyOf={({ financier }) => financier}
    />
  )
}

function Budget({ visit, so }: Given) {
  const { t } = visit
  if (so.budget.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('case.budget')}
      columns={[
        { ...plain(t('case.costType')), cell: ({ cost }) => t(costWords[cost]) },
        { ...plain(t('case.year')), cell: ({ year }) => String(year) },
        { ...plain(t('case.amount')), numeric: true, cell: ({ amount }) => formatKronor(amount) },
      ]}
      rows={so.budget}
      keyOf={({ cost, year }) => `${cost} ${year}`}
    />
  )
}

function Claims({ visit, so }: Given) {
  const { t } = visit
  if (so.claims.length === 0) return null
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('case.claims')}
      columns={[
        { ...plain(t('case.claim')), cell: ({ text, claim }) => text || claim },
        { ...plain(t('case.day')), cell: ({ day }) => formatDay(day) },
        { ...plain(t('case.amount')), numeric: true, cell: ({ amount }) => formatKronor(amount) },
        { ...plain(t('case.paid')), numeric: true, cell: ({ paid }) => formatKronor(paid) },
      ]}
      rows={so.claims}
      keyOf={({ claim }) => claim}
    />
  )
}
