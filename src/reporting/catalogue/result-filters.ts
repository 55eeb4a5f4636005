/*
 * The parts of results: output or effect, horizon, status and what they rest on.
 */
import type { ledger } from '../../portfolio/index.ts'
import type { AskedPeriod } from './asked-period.ts'
import { isIn } from './asked-period.ts'
import { caseFilters } from './case-filters.ts'
import { countCases } from './count-cases.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { Count, FilterDefinition } from './figure-definition.ts'

type Result = ledger.LedgerResult
type Part = 'level' | 'horizon' | 'status' | 'basis'

const parts: Readonly<Record<Part, { readonly label: string; readonly names: Readonly<Record<string, string>> }>> = {
  level: { label: 'Nivå', names: { output: 'prestation', effect: 'effekt' } },
  horizon: { label: 'Sikt', names: { short: 'kort sikt', medium: 'medellång sikt', long: 'lång sikt' } },
  status: { label: 'Status', names: { actual: 'faktiskt', expected: 'förväntat' } },
  basis: {
    label: 'Grund',
    names: { 'follow-up': 'uppföljning', evaluation: 'utvärdering', 'own-judgement': 'egen bedömning' },
  },
}
const names = Object.keys(parts) as Part[]

export const resultFilters: readonly FilterDefinition[] = [
  ...names.map((name) => ({
    name,
    label: parts[name].label,
    choices: () => Object.entries(parts[name].names).map(([value, text]) => ({ value, name: text })),
  })),
  ...caseFilters,
]

/** Results recorded in the period that are what the filter asks for. */
export const countResults: Count = (sources, when, filter) => {
  const own = (row: ledger.LedgerRow) => row.results.filter((result) => isAsked(result, when, filter)).length
  return countCases({ picks: (row) => own(row) > 0, worth: own })(sources, when, filter)
}

function isAsked(result: Result, when: AskedPeriod, filter: FigureAsk['filter']): boolean {
  return isIn(result.day, when) && names.every((name) => filter[name] === undefined || result[name] === filter[name])
}
