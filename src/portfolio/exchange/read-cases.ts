/*
 * Rows of a file as cases, by a mapping; or what is wrong with them, by row and column. Rows that name the same case are one case: their
 * amounts are summed, and the rest is the first row's.
 */
import {
  type CalendarDate,
  isOrganisationNumber,
  type Kronor,
  type OrganisationNumber,
  parseOrganisationNumber,
  sumKronor,
} from '../../foundation/index.ts'
import { municipalityNames } from '../../organisations/index.ts'
import type { CaseKind } from '../cases/case-kind.ts'
import type { CaseState } from '../cases/standing.ts'
import { kindInFiles, stateInFiles } from './file-words.ts'
import type { ImportField, ImportMapping } from './import-mapping.ts'
import { readAmount, readDay } from './read-cells.ts'
import type { ReadRow, ReadTable } from './read-table.ts'

/** What a file says of a case; a field that the file has no column for is absent. */
export type ImportedCase = {
  readonly key: string
  /** The first of its rows. */
  readonly row: number
  readonly id?: string
  readonly title?: string
  readonly summary?: string
  readonly kind?: CaseKind
  readonly state?: CaseState
  readonly owner?: string
  readonly ownerNumber?: OrganisationNumber
  readonly officer?: string
  readonly industry?: string
  readonly locality?: string
  readonly municipalities?: readonly string[]
  readonly priority?: string
  readonly area?: string
  readonly goals?: readonly string[]
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly appliedOn?: CalendarDate
  readonly decidedOn?: CalendarDate
  readonly applied?: Kronor
  readonly granted?: Kronor
  readonly paid?: Kronor
  readonly coFinancing: readonly { readonly financier: string; readonly amount: Kronor }[]
}

export type RowProblem = {
  readonly row: number
  readonly column: string
  readonly code:
    | 'no-day'
    | 'no-amount'
    | 'no-organisation-number'
    | 'no-such-value'
    | 'no-key'
    | 'no-title'
    | 'period-backwards'
    | 'no-company'
  readonly text: string
}

export type ReadCases = { readonly cases: readonly ImportedCase[]; readonly problems: readonly RowProblem[] }

export function readCases({ rows }: ReadTable, mapping: ImportMapping): ReadCases {
  const problems: RowProblem[] = []
  const byKey = new Map<string, ImportedCase>()
  for (const row of rows) {
    const read = readRow(row, mapping, problems)
    if (read === undefined) continue
    const known = byKey.get(read.key)
    byKey.set(read.key, known ? together(known, read) : read)
  }
  return { cases: [...byKey.values()], problems }
}

/** Undefined when something in the row cannot be read: a half-read case is not imported. */
function readRow({ row, cells }: ReadRow, mapping: ImportMapping, problems: RowProblem[]): ImportedCase | undefined {
  const before = problems.length
  const fault = (column: string, code: RowProblem['code'], text = cells[column] ?? '') =>
    void problems.push({ row, column, code, text })
  const key = mapping.key.map((column) => cells[column] ?? '').join(' | ')
  if (key.replaceAll(/[\s|]/g, '') === '') fault(mapping.key[0] ?? '', 'no-key')
  const read: Record<string, unknown> = { key, row, coFinancing: coFinancingOf(cells, mapping, fault) }
  for (const [field, column] of Object.entries(mapping.columns) as [ImportField, string][]) {
    const text = cells[column] ?? ''
    const value = readers[field](text, mapping)
    if (typeof value === 'string' && value.startsWith('!')) fault(column, value.slice(1) as RowProblem['code'], text)
    else if (value !== undefined) read[field] = value
  }
  if (mapping.columns.title !== undefined && read['title'] === undefined) fault(mapping.columns.title, 'no-title')
  const { from, to } = read as Partial<ImportedCase>
  if (from !== undefined && to !== undefined && from > to) fault(mapping.columns.to ?? '', 'period-backwards')
  return problems.length === before ? (read as ImportedCase) : undefined
}

/** Undefined for an empty cell; a text that begins with `!` names a problem. */
type Reader = (text: string, mapping: ImportMapping) => unknown

const asText: Reader = (text) => (text === '' ? undefined : text)
const asDay: Reader = (text, { dates }) => (text === '' ? undefined : (readDay(text, dates) ?? '!no-day'))
const asAmount: Reader = (text, { numbers }) => (text === '' ? undefined : (readAmount(text, numbers) ?? '!no-amount'))
const asCode =
  (words: Readonly<Record<string, string>>): Reader =>
  (text, { values }) => {
    if (text === '') return undefined
    const wanted = (values[text] ?? text).toLowerCase()
    const found = Object.entries(words).find(([code, word]) => code === wanted || word.toLowerCase() === wanted)
    return found?.[0] ?? '!no-such-value'
  }

const codeOfMunicipality = new Map(Object.entries(municipalityNames).map(([code, name]) => [tight(name), code]))

const readers: Record<ImportField, Reader> = {
  id: asText,
  title: (text) => (text === '' ? undefined : text.slice(0, 300)),
  summary: asText,
  owner: asText,
  officer: asText,
  priority: asText,
  area: asText,
  locality: asText,
  industry: (text) => (text === '' ? undefined : /^\d{2}(\.\d{1,3})?$/.test(text) ? text : '!no-such-value'),
  ownerNumber: (text) => (text === '' ? undefined : organisationOf(text)),
  kind: asCode(kindInFiles),
  state: asCode(stateInFiles),
  municipalities: municipalitiesOf,
  goals: (text) => listOf(text),
  from: asDay,
  to: asDay,
  appliedOn: asDay,
  decidedOn: asDay,
  applied: asAmount,
  granted: asAmount,
  paid: asAmount,
}

function organisationOf(text: string): string {
  try {
    const number = parseOrganisationNumber(text)
    return isOrganisationNumber(number) ? number : '!no-organisation-number'
  } catch {
    return '!no-organisation-number'
  }
}

function municipalitiesOf(text: string, { values }: ImportMapping): string[] | string {
  const codes = listOf(text).map(
    (name) => values[name] ?? (municipalityNames[name] ? name : codeOfMunicipality.get(tight(name))),
  )
  return codes.every((code) => code !== undefined) ? [...new Set(codes)].toSorted() : '!no-such-value'
}

function tight(name: string): string {
  return name.toLowerCase().replaceAll(/\s|kommun$|stad$/g, '')
}

function listOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

function coFinancingOf(
  cells: ReadRow['cells'],
  { coFinancing, numbers }: ImportMapping,
  fault: (column: string, code: RowProblem['code']) => void,
): ImportedCase['coFinancing'] {
  return Object.entries(coFinancing).flatMap(([column, financier]) => {
    const text = cells[column] ?? ''
    if (text === '') return []
    const amount = readAmount(text, numbers)
    if (amount === undefined) fault(column, 'no-amount')
    return amount === undefined ? [] : [{ financier, amount }]
  })
}

function together(a: ImportedCase, b: ImportedCase): ImportedCase {
  const sum = (field: 'applied' | 'granted' | 'paid') => {
    const amounts = [a[field], b[field]].filter((amount) => amount !== undefined)
    return amounts.length === 0 ? {} : { [field]: sumKronor(amounts) }
  }
  const places = [...new Set([...(a.municipalities ?? []), ...(b.municipalities ?? [])])].toSorted()
  return {
    ...a,
    ...sum('applied'),
    ...sum('granted'),
    ...sum('paid'),
    ...(places.length === 0 ? {} : { municipalities: places }),
    coFinancing: [...a.coFinancing, ...b.coFinancing],
  }
}
