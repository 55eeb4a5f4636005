/*
 * Figures that are counted from cases: which cases, and what each of them is worth in the figure. The parts of the whole (kind, priority,
 * area, goal, municipality) are the same for all of them.
 */
import type { ledger } from '../../portfolio/index.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { Counted, FigureRow, FigureSources, FilterDefinition } from './figure-definition.ts'

type Row = ledger.LedgerRow

export type CaseCount = {
  readonly picks: (row: Row, year: number) => boolean
  /** 1 when nothing else is said. Amounts in kronor. */
  readonly worth?: (row: Row, year: number) => number
  /** What is asked for but cannot be counted: told, never guessed. */
  readonly lacks?: (row: Row, year: number) => string | undefined
}

export function picked({ rows }: FigureSources, filter: FigureAsk['filter']): Row[] {
  return rows.filter((row) => Object.entries(filter).every(([name, value]) => fits(row, name, value)))
}

/** The sum of what the picked cases are worth. */
export function countCases(count: CaseCount) {
  return (sources: FigureSources, year: number, filter: FigureAsk['filter']): Counted => {
    const own = picked(sources, filter)
    const chosen = own.filter((row) => count.picks(row, year))
    const rows = chosen.map((row) => figureRow(row, count.worth?.(row, year) ?? 1))
    const leftOut = own.flatMap((row) => count.lacks?.(row, year) ?? [])
    return { value: rows.reduce((sum, { value }) => sum + value, 0), rows, leftOut }
  }
}

/** Per cent of one count in another; undefined where the whole is nothing. */
export function shareOfCases(part: CaseCount, whole: CaseCount) {
  return (sources: FigureSources, year: number, filter: FigureAsk['filter']): Counted => {
    const [of, all] = [countCases(part)(sources, year, filter), countCases(whole)(sources, year, filter)]
    const value = all.value && of.value !== undefined ? (100 * of.value) / all.value : undefined
    return {
      value,
      rows: of.rows,
      leftOut: value === undefined ? ['Det finns inget att räkna andelen av.'] : of.leftOut,
    }
  }
}

export function figureRow({ id, title }: Row, value: number): FigureRow {
  return { id, name: title, href: `/arenden/${id}`, value }
}

export function inYear(day: string | undefined, year: number): boolean {
  return day !== undefined && Number(day.slice(0, 4)) === year
}

export function inKronor(ore: number | undefined): number {
  return (ore ?? 0) / 100
}

function fits(row: Row, name: string, value: string): boolean {
  switch (name) {
    case 'sort':
      return row.sort === value
    case 'kind':
      return row.kind === value
    case 'priority':
      return row.priority === value
    case 'area':
      return row.area === value
    case 'goal':
      return row.goals.includes(value)
    case 'municipality':
      return row.municipalities.includes(value)
    default:
      return false
  }
}

const sorts: Readonly<Record<string, string>> = { insats: 'projekt', support: 'företagsstöd' }

function valuesOf(name: string, label: string, of: (row: Row) => readonly (string | undefined)[]): FilterDefinition {
  const choices = ({ rows, register }: FigureSources) => {
    const found = new Set(rows.flatMap((row) => of(row)).filter((value) => value !== undefined))
    const names = new Map((register.strategy?.goals ?? []).map((goal) => [goal.id, goal.name]))
    return [...found].toSorted().map((value) => ({ value, name: sorts[value] ?? names.get(value) ?? value }))
  }
  return { name, label, choices }
}

export const caseFilters: readonly FilterDefinition[] = [
  valuesOf('sort', 'Sort', ({ sort }) => [sort]),
  valuesOf('kind', 'Slag', ({ kind }) => [kind]),
  valuesOf('priority', 'Prioritering', ({ priority }) => [priority]),
  valuesOf('area', 'Nationellt område', ({ area }) => [area]),
  valuesOf('goal', 'Mål', ({ goals }) => goals),
  valuesOf('municipality', 'Kommun', ({ municipalities }) => municipalities),
]
