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
  const years = yearsOf(rows)
  return (
    <Filters visit={visit} action={to('ledgerReport')} chosen={Object.keys(filter).length > 0}>
      <FilterChoice
        visit={visit}
        name="fran"
        label={t('ledgerReport.from')}
        value={filter.decidedFrom?.slice(0, 4)}
        all={t('ledgerReport.fromStart')}
        choices={years}
      />
      <FilterChoice
        visit={visit}
        name="till"
        label={t('ledgerReport.to')}
        value={filter.decidedTo?.slice(0, 4)}
        all={t('ledgerReport.toEnd')}
        choices={years}
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

function yearsOf(rows: readonly ledger.LedgerRow[]) {
  const years = new Set(rows.flatMap(({ decidedOn }) => decidedOn?.slice(0, 4) ?? []))
  return [...years].toSorted().map((value) => ({ value, name: value }))
}

function choicesOf(rows: readonly ledger.LedgerRow[], dimension: ledger.Dimension, nameOf: NameOf) {
  const values = new Set(rows.flatMap((row) => ledger.valuesOf(row, dimension)))
  return [...values]
    .map((value) => ({ value, name: nameOf(dimension, value), swedish: true }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
