/*
 * The filters over the list of cases, each with how many cases it alone would leave.
 */
import { ledger } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import { FilterChoice, Filters, FilterText } from '../parts/filters.tsx'
import type { Option } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { choicesOf } from './case-names.ts'
import { kindWords, stateWords } from './case-words.ts'

type FiltersGiven = {
  readonly visit: Visit
  readonly register: Register
  readonly filter: ledger.LedgerFilter
  readonly rows: readonly ledger.LedgerRow[]
}

export function CasesFilters({ visit, register, filter, rows }: FiltersGiven) {
  const { t } = visit
  const { municipalities, priorities, areas, goals } = choicesOf(register)
  const worded = (words: Readonly<Record<string, Parameters<typeof t>[0]>>): Option[] =>
    Object.entries(words).map(([value, key]) => ({ value, name: t(key) }))
  const choice = (name: string, key: 'sort' | ledger.Dimension, label: string, options: readonly Option[]) => (
    <FilterChoice
      visit={visit}
      name={name}
      label={label}
      value={filter[key]}
      all={t('cases.all')}
      choices={counted(rows, key, options)}
    />
  )
  return (
    <Filters visit={visit} action={to('cases')} chosen={Object.keys(filter).length > 0}>
      <FilterText name="ord" label={t('cases.words')} value={filter.text ?? ''} />
      {choice('sort', 'sort', t('case.sort'), worded({ insats: 'case.sort.insats', support: 'case.sort.support' }))}
      {choice('typ', 'kind', t('case.kind'), worded(kindWords))}
      {choice('lage', 'state', t('case.state'), worded(stateWords))}
      {choice('kommun', 'municipality', t('case.municipality'), municipalities)}
      {choice('prioritering', 'priority', t('case.priority'), priorities)}
      {choice('omrade', 'area', t('case.area'), areas)}
      {choice('mal', 'goal', t('case.goal'), goals)}
    </Filters>
  )
}

/** Only what some case has, so that no choice leads to an empty list. */
function counted(rows: readonly ledger.LedgerRow[], dimension: ledger.Dimension, options: readonly Option[]) {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of ledger.valuesOf(row, dimension)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return options
    .filter(({ value }) => counts.has(value))
    .map(({ value, name }) => ({ value, name, count: counts.get(value) ?? 0, swedish: true }))
}
