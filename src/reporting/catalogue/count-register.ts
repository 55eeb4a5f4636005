/*
 * Figures that are counted from the register of the report's year: so many rows of a list, or those of a kind.
 */
import type { Register } from '../register/index.ts'
import type { Count, FilterDefinition } from './figure-definition.ts'

export type Item = {
  readonly id: string
  readonly name: string
  readonly href: string
  /** What it is in each filter; empty where it is not said. */
  readonly is?: Readonly<Record<string, readonly string[]>>
  readonly lacks?: string
}

export type ItemsOf = (register: Register) => readonly Item[]

/** What is said of an item in one word; nothing where it is not said. */
export function said(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value]
}

export function countRegister(itemsOf: ItemsOf, href: string): Count {
  return ({ register }, _, filter) => {
    const items = itemsOf(register).filter(({ is }) =>
      Object.entries(filter).every(([name, value]) => is?.[name]?.includes(value)),
    )
    const rows = items.map(({ id, name, href: at }) => ({ id, name, href: at, value: 1 }))
    const leftOut = items.flatMap(({ lacks }) => lacks ?? [])
    return {
      value: rows.length,
      rows,
      leftOut,
      source: `Registret, ${rows.length} ${rows.length === 1 ? 'rad' : 'rader'}`,
      href,
    }
  }
}

export function registerFilter(name: string, label: string, itemsOf: ItemsOf): FilterDefinition {
  return {
    name,
    label,
    choices: ({ register }) =>
      [...new Set(itemsOf(register).flatMap(({ is }) => is?.[name] ?? []))]
        .toSorted((a, b) => a.localeCompare(b, 'sv'))
        .map((value) => ({ value, name: value })),
  }
}
