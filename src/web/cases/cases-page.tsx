/*
 * The list of cases: filters in the address, sums of what is seen, the whole list to take away.
 */
import { formatCount, formatDay, formatKronor, formatWholeKronor, inSwedishOrder } from '../../foundation/index.ts'
import { cases, ledger } from '../../portfolio/index.ts'
import { type Page, page } from '../page.ts'
import { Missing } from '../parts/figure.tsx'
import { NothingLeft, NotUnderstood } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { kindWords, stateWords } from './case-words.ts'
import { CasesFilters } from './cases-filters.tsx'
import { ledgerQueryOf, readLedgerQuery } from './ledger-query.ts'

const rowsOnPage = 50

export const casesPage: Page = page({
  at: paths.cases,
  who: 'everyone',
  async show(visit) {
    const { t, house, query } = visit
    const all = (await ledger.presentLedger(house.store, house.region)).rows
    const { filter, notUnderstood } = readLedgerQuery(query)
    const rows = sorted(ledger.filterLedger(all, filter), query.get('sortera'))
    const asked = ledgerQueryOf(filter)
    const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
    const here = Math.min(Math.max(1, Number(query.get('sida')) || 1), pages)
    return {
      title: t('cases.title'),
      crumbs: [],
      wide: true,
      lead: t('cases.lead'),
      body: (
        <>
          <NewCaseLink visit={visit} />
          {all.length === 0 ? (
            <p class="box">{t('cases.none')}</p>
          ) : (
            <>
              <CasesFilters visit={visit} register={await visit.register()} filter={filter} rows={all} />
              <NotUnderstood visit={visit} asked={notUnderstood} />
              <Sums visit={visit} rows={rows} all={all.length} />
              {rows.length === 0 ? (
                <NothingLeft visit={visit} clear={to('cases')} />
              ) : (
                <List visit={visit} rows={rows.slice((here - 1) * rowsOnPage, here * rowsOnPage)} />
              )}
              <PageLinks visit={visit} path={to('cases')} query={asked} page={here} pages={pages} />
              <TakeAway visit={visit} asked={asked} />
            </>
          )}
        </>
      ),
    }
  },
})

function NewCaseLink({ visit }: { visit: Visit }) {
  const { person, t } = visit
  if (!person) return null
  return (
    <p class="actions">
      {cases.may(person, 'handle') ? (
        <a class="ds-button" href={to('newCase')}>
          {t('cases.new')}
        </a>
      ) : null}{' '}
      {cases.may(person, 'exchange') ? <a href={to('import')}>{t('cases.import')}</a> : null}
    </p>
  )
}

function Sums({ visit, rows, all }: { visit: Visit; rows: readonly ledger.LedgerRow[]; all: number }) {
  const { cases: count, granted, paid, left } = ledger.sumLedger(rows)
  return (
    <p role="status">
      {visit.t('cases.found', {
        count: formatCount(count),
        all: formatCount(all),
        granted: formatWholeKronor(granted),
        paid: formatWholeKronor(paid),
        left: formatWholeKronor(left),
      })}
    </p>
  )
}

function List({ visit, rows }: { visit: Visit; rows: readonly ledger.LedgerRow[] }) {
  return (
    <Table
      caption={visit.t('cases.title')}
      hiddenCaption
      columns={columnsOf(visit)}
      rows={rows}
      keyOf={({ id }) => id}
    />
  )
}

function columnsOf(visit: Visit): Column<ledger.LedgerRow>[] {
  const { t } = visit
  const plain = (label: string) => ({ head: label, label })
  return [
    {
      ...sortable(visit, 'namn', t('case.one')),
      cell: ({ id, title, owner }) => (
        <span {...inSwedish(visit)}>
          <a href={to('case', { id })}>{title}</a>
          <span class="cell-more">{owner}</span>
        </span>
      ),
    },
    { ...plain(t('case.kind')), cell: ({ kind }) => t(kindWords[kind]) },
    { ...plain(t('case.state')), cell: ({ state }) => t(stateWords[state]) },
    {
      ...sortable(visit, 'beslut', t('case.decidedOn')),
      cell: ({ decidedOn }) => (decidedOn === undefined ? t('case.notDecided') : formatDay(decidedOn)),
    },
    {
      ...sortable(visit, 'beviljat', t('case.granted')),
      numeric: true,
      cell: ({ granted, decidedOn }) =>
        granted === undefined ? decidedOn ? '–' : <Missing visit={visit} /> : formatKronor(granted),
    },
    { ...plain(t('case.paid')), numeric: true, cell: ({ paid }) => formatKronor(paid) },
  ]
}

function sortable({ t, query }: Visit, by: string, label: string): Pick<Column<ledger.LedgerRow>, 'head' | 'label'> {
  const asked = Object.fromEntries([...query].filter(([key]) => key !== 'sida'))
  const head = (
    <a
      class="sort-link"
      href={withQuery(to('cases'), { ...asked, sortera: by })}
      title={t('sort.by', { column: label })}
    >
      {label}
    </a>
  )
  return { head, label }
}

/** Without a wish the latest decided come first. */
function sorted(rows: readonly ledger.LedgerRow[], by: string | null): ledger.LedgerRow[] {
  if (by === 'namn') return rows.toSorted((a, b) => inSwedishOrder(a.title, b.title))
  if (by === 'beviljat') return rows.toSorted((a, b) => (b.granted ?? -1) - (a.granted ?? -1))
  return rows.toSorted((a, b) => ((a.decidedOn ?? '9') < (b.decidedOn ?? '9') ? 1 : -1))
}

function TakeAway({ visit, asked }: { visit: Visit; asked: Readonly<Record<string, string>> }) {
  const hrefOf = (format: string) => withQuery(to('caseFile', { format }), asked)
  return (
    <p>
      {visit.t('cases.takeAway')} <a href={hrefOf('csv')}>CSV</a> · <a href={hrefOf('xlsx')}>XLSX</a>
    </p>
  )
}
