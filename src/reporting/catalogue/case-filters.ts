/*
 * The parts of the whole that figures of cases can be asked for, and what each part is called. A part that nobody has any longer is told,
 * never counted as nothing.
 */
import { municipalitiesOf } from '../../organisations/index.ts'
import { ledger } from '../../portfolio/index.ts'
import { nameIn } from '../accounts/account-names.ts'
import type { FigureAsk } from './figure-ask.ts'
import type { FigureSources, FilterChoice, FilterDefinition } from './figure-definition.ts'

const labels: Readonly<Partial<Record<ledger.Dimension, string>>> = {
  sort: 'Sort',
  kind: 'Slag',
  priority: 'Prioritering',
  area: 'Nationellt område',
  goal: 'Mål',
  municipality: 'Kommun',
  financier: 'Medfinansiär',
  challenge: 'Kraftsamling',
  perspective: 'Perspektiv',
}
const sorts: Readonly<Record<string, string>> = { insats: 'projekt', support: 'företagsstöd' }

export const caseFilters: readonly FilterDefinition[] = ledger.dimensions.flatMap((name) => {
  const label = labels[name]
  return label === undefined ? [] : [{ name, label, choices: remembered((sources) => choicesOf(name, sources)) }]
})

export function picked({ rows }: FigureSources, filter: FigureAsk['filter']): ledger.LedgerRow[] {
  const asked = Object.entries(filter).flatMap(([name, value]) => {
    const dimension = ledger.dimensions.find((each) => each === name)
    return dimension === undefined ? [] : [{ dimension, value }]
  })
  return rows.filter((row) => asked.every(({ dimension, value }) => ledger.valuesOf(row, dimension).includes(value)))
}

/** What cases have, and every municipality and goal that there is: one without cases counts 0. */
function choicesOf(name: ledger.Dimension, { rows, register }: FigureSources): FilterChoice[] {
  const known = name === 'municipality' ? municipalitiesOf(register.region.id).map(({ code }) => code) : []
  const goals = name === 'goal' ? (register.strategy?.goals ?? []).map(({ id }) => id) : []
  const found = new Set([...rows.flatMap((row) => ledger.valuesOf(row, name)), ...known, ...goals])
  const named = [...found].map((value) => ({
    value,
    name: (name === 'sort' ? sorts[value] : undefined) ?? nameIn(register, name, value),
  }))
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

function remembered(make: (sources: FigureSources) => FilterChoice[]) {
  const known = new WeakMap<FigureSources, FilterChoice[]>()
  return (sources: FigureSources) => {
    const choices = known.get(sources) ?? make(sources)
    known.set(sources, choices)
    return choices
  }
}
