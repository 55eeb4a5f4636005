/*
 * The quarterly interactive report: public, complete without script, and quicker with it. Its sums are the ledger's for the same filter;
 * every number opens to its rows; what is seen can be taken away whole.
 */
import { formatCount, formatDay, formatWholeKronor, kronor } from '../../foundation/index.ts'
import { ledger } from '../../portfolio/index.ts'
import { kindWords, stateWords } from '../cases/case-words.ts'
import { dimensionTexts, type NameOf, namesIn } from '../cases/dimension-words.ts'
import { ledgerQueryOf, readLedgerQuery } from '../cases/ledger-query.ts'
import { columnsOf } from '../islands/cube/columns.ts'
import { type Cube, makeCube } from '../islands/cube/cube.ts'
import { type Page, page } from '../page.ts'
import { NotUnderstood } from '../parts/filters.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { Breakdown, type BreakdownRow } from './breakdown.tsx'
import { ReportFilters } from './report-filters.tsx'

const rowsOnPage = 50

/** The breakdowns in the order of the page; the municipalities stand where a map will. */
const breakdowns = ['priority', 'municipality', 'kind', 'area', 'goal', 'financier', 'state'] as const

export const ledgerReportPage: Page = page({
  at: paths.ledgerReport,
  who: 'everyone',
  async show(visit) {
    const { t, house, query } = visit
    const { rows, line } = await ledger.presentLedger(house.store, house.region)
    const { filter, notUnderstood } = readLedgerQuery(query)
    const nameOf = namesIn(visit, await visit.register())
    return {
      title: t('ledgerReport.title'),
      crumbs: [{ name: t('steering.title'), href: to('portfolio') }],
      wide: true,
      lead: t('ledgerReport.lead'),
      island: 'ledger-report',
      body:
        rows.length === 0 ? (
          <p class="box">{t('steering.none')}</p>
        ) : (
          <div data-ledger-report={to('ledgerReportData', { version: line })}>
            <ReportFilters visit={visit} filter={filter} rows={rows} nameOf={nameOf} />
            <NotUnderstood visit={visit} asked={notUnderstood} />
            <Result visit={visit} rows={rows} filter={filter} nameOf={nameOf} />
          </div>
        ),
    }
  },
})

type ResultGiven = {
  readonly visit: Visit
  readonly rows: readonly ledger.LedgerRow[]
  readonly filter: ledger.LedgerFilter
  readonly nameOf: NameOf
}

function Result({ visit, rows, filter, nameOf }: ResultGiven) {
  const { t } = visit
  const left = ledger.filterLedger(rows, filter)
  return (
    <>
      <Totals visit={visit} rows={left} />
      <p class="empty" data-empty hidden={left.length > 0}>
        {t('filter.nothing')} <a href={to('ledgerReport')}>{t('filter.clear')}</a>
      </p>
      <Charts visit={visit} rows={rows} filter={filter} nameOf={nameOf} />
      <Rows visit={visit} rows={left} filter={filter} />
    </>
  )
}

function Totals({ visit, rows }: { visit: Visit; rows: readonly ledger.LedgerRow[] }) {
  const { t } = visit
  const { cases, granted, paid, left, coGranted } = ledger.sumLedger(rows)
  const figures = [
    { key: 'cases', label: t('steering.cases'), shown: formatCount(cases) },
    { key: 'granted', label: t('case.granted'), shown: formatWholeKronor(granted) },
    { key: 'paid', label: t('case.paid'), shown: formatWholeKronor(paid) },
    { key: 'left', label: t('case.left'), shown: formatWholeKronor(left) },
    { key: 'coGranted', label: t('case.coFinancing'), shown: formatWholeKronor(coGranted) },
  ]
  return (
    <>
      <ul class="key-figures">
        {figures.map(({ key, label, shown }) => (
          <li key={key} class="figure">
            <a class="figure-value" href="#rader" data-total={key}>
              {shown}
            </a>
            <span class="key-label">{label}</span>
          </li>
        ))}
      </ul>
      <p class="ds-sr-only" role="status" data-announce={t('ledgerReport.announce')} />
    </>
  )
}

const cubes = new WeakMap<readonly ledger.LedgerRow[], Cube>()

/** The same cube as in the browser, made once for each state of the ledger. */
function cubeOf(rows: readonly ledger.LedgerRow[]): Cube {
  const cube = cubes.get(rows) ?? makeCube(columnsOf(rows, ledger.valuesOf))
  cubes.set(rows, cube)
  return cube
}

/** For every value that any case has, also those that the filter leaves at none. An owner is filtered before the cube. */
function Charts({ visit, rows, filter, nameOf }: ResultGiven) {
  const { t } = visit
  const { owner, ...chosen } = filter
  const cube = cubeOf(owner === undefined ? rows : ledger.filterLedger(rows, { owner }))
  const sums = cube.sums(chosen, 0)
  const narrowed = (over: ledger.LedgerFilter) => withQuery(to('ledgerReport'), ledgerQueryOf({ ...filter, ...over }))
  const years: BreakdownRow[] = cube.sums({}, 0).byYear.map(({ value }) => {
    const now = sums.byYear.find((each) => each.value === value)
    const href = narrowed({ decidedFrom: `${value}-01-01`, decidedTo: `${value}-12-31` } as ledger.LedgerFilter)
    return { value, name: value, href, cases: now?.cases ?? 0, granted: kronor((now?.granted ?? 0) / 100) }
  })
  return (
    <div class="breakdowns">
      <Breakdown visit={visit} by="year" title={t('ledgerReport.byYear')} rows={years} />
      {breakdowns.map((dimension) => (
        <Breakdown
          key={dimension}
          visit={visit}
          by={dimension}
          title={t('steering.distribution.caption', { by: t(dimensionTexts[dimension]).toLowerCase() })}
          rows={sums.by[dimension]
            .map(({ value, cases, granted }) => ({
              value,
              name: nameOf(dimension, value),
              href: narrowed({ [dimension]: value }),
              cases,
              granted: kronor(granted / 100),
            }))
            .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))}
        />
      ))}
    </div>
  )
}

type RowsGiven = {
  readonly visit: Visit
  readonly rows: readonly ledger.LedgerRow[]
  readonly filter: ledger.LedgerFilter
}

function Rows({ visit, rows, filter }: RowsGiven) {
  const { t, query } = visit
  const asked = ledgerQueryOf(filter)
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const here = Math.min(Math.max(1, Number(query.get('sida')) || 1), pages)
  const plain = (label: string) => ({ head: label, label })
  return (
    <section id="rader" data-rows>
      <h2>{t('ledgerReport.rows')}</h2>
      <p>
        {t('cases.takeAway')}{' '}
        <a data-file href={withQuery(to('ledgerReportFile', { format: 'csv' }), asked)}>
          CSV
        </a>{' '}
        ·{' '}
        <a data-file href={withQuery(to('ledgerReportFile', { format: 'xlsx' }), asked)}>
          XLSX
        </a>
      </p>
      <Table
        caption={t('ledgerReport.rows')}
        hiddenCaption
        columns={[
          {
            ...plain(t('case.one')),
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
            ...plain(t('case.decidedOn')),
            cell: ({ decidedOn }) => (decidedOn === undefined ? t('case.notDecided') : formatDay(decidedOn)),
          },
          {
            ...plain(t('case.granted')),
            numeric: true,
            cell: ({ granted }) => (granted === undefined ? '–' : formatWholeKronor(granted)),
          },
          { ...plain(t('case.paid')), numeric: true, cell: ({ paid }) => formatWholeKronor(paid) },
        ]}
        rows={rows.slice((here - 1) * rowsOnPage, here * rowsOnPage)}
        keyOf={({ id }) => id}
      />
      <PageLinks visit={visit} path={to('ledgerReport')} query={asked} page={here} pages={pages} />
    </section>
  )
}
