/*
 * The filters of the report. Names stand as options; only what some case has can be chosen.
 */
import { ledger } from '../../portfolio/index.ts'
import { dimensionTexts, type NameOf } from '../cases/dimension-words.ts'
import { FilterChoice, Filters, FilterText } from '../parts/filters.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

/** The word of the address for each dimension that the report filters by, in the order of the form. A table. */
const words = [
  ['kommun', 'municipality'],
  ['prioritering', 'priority'],
  ['omrade', 'area'],
  ['mal', 'goal'],
  ['finansiar', 'financier'],
  ['sort', 'sort'],
  ['typ', 'kind'],
  ['lage', 'state'],
] as const satisfies readonly (readonly [string, ledger.Dimension])[]

type Given = {
  readonly visit: Visit
  readonly filter: ledger.LedgerFilter
  readonly rows: readonly ledger.LedgerRow[]
  readonly nameOf: NameOf
}

export function ReportFilters({ visit, filter, rows, nameOf }: Given) {
  const { t } = visit
  const quarters = quartersOf(visit, rows)
  return (
    <Filters visit={visit} action={to('ledgerReport')} chosen={Object.keys(filter).length > 0}>
      <FilterChoice
        visit={visit}
        name="fran"
        label={t('ledgerReport.from')}
        value={filter.decidedFrom}
        all={t('ledgerReport.fromStart')}
        choices={quarters.map(({ name, first }) => ({ value: first, name }))}
      />
      <FilterChoice
        visit={visit}
        name="till"
        label={t('ledgerReport.to')}
        value={filter.decidedTo}
        all={t('ledgerReport.toEnd')}
        choices={quarters.map(({ name, last }) => ({ value: last, name }))}
      />
      {words.map(([word, dimension]) => (
        <FilterChoice
          key={word}
          visit={visit}
          name={word}
          label={t(dimensionTexts[dimension])}
          value={filter[dimension]}
          all={t('cases.all')}
          choices={choicesOf(rows, dimension, nameOf)}
        />
      ))}
      <FilterText name="ord" label={t('cases.words')} value={filter.text ?? ''} />
    </Filters>
  )
}

const ends = ['03-31', '06-30', '09-30', '12-31'] as const
const starts = ['01-01', '04-01', '07-01', '10-01'] as const

/** The quarters of every year in which something was decided. */
function quartersOf({ t }: Visit, rows: readonly ledger.LedgerRow[]) {
  const years = new Set(rows.flatMap(({ decidedOn }) => decidedOn?.slice(0, 4) ?? []))
  return [...years].toSorted().flatMap((year) =>
    starts.map((start, place) => ({
      name: t('ledgerReport.quarter', { year, quarter: place + 1 }),
      first: `${year}-${start}`,
      last: `${year}-${ends[place] ?? '12-31'}`,
    })),
  )
}

function choicesOf(rows: readonly ledger.LedgerRow[], dimension: ledger.Dimension, nameOf: NameOf) {
  const values = new Set(rows.flatMap((row) => ledger.valuesOf(row, dimension)))
  return [...values]
    .map((value) => ({ value, name: nameOf(dimension, value), swedish: true }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
