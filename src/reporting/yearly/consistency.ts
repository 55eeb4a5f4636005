/*
 * The same quantity in different reports: what the catalogue was asked for, or the figure's id, with its value and place in each. Where
 * they differ, somebody should know before anything is signed. How a value is written is not a difference: nio and 9 agree.
 */
import type { Node } from '../../documents/index.ts'
import { isSameValue } from './same-value.ts'

export type QuantityPlace = { readonly report: string; readonly under: string; readonly text: string }
export type Quantity = {
  readonly id: string
  readonly source: string
  readonly places: readonly QuantityPlace[]
  readonly agrees: boolean
}

/** Quantities that stand in more than one report, those that disagree first. */
export function quantitiesIn(trees: readonly { readonly report: string; readonly tree: Node }[]): Quantity[] {
  const found = trees.flatMap(({ report, tree }) => placesIn(report, tree))
  const groups = Map.groupBy(found, ({ id }) => id)
  const shared = [...groups].filter(([id, all]) => id !== '' && new Set(all.map(({ report }) => report)).size > 1)
  return shared
    .map(([id, all]) => ({
      id,
      source: all[0]?.source ?? '',
      places: all.map(({ report, under, text }) => ({ report, under, text })),
      agrees: all.every(({ text }, at) => all.slice(at + 1).every((other) => isSameValue(text, other.text))),
    }))
    .toSorted((a, b) => Number(a.agrees) - Number(b.agrees) || a.id.localeCompare(b.id))
}

/** Quantities that are told with different values. */
export function disagreements(trees: Parameters<typeof quantitiesIn>[0]): Quantity[] {
  return quantitiesIn(trees).filter(({ agrees }) => !agrees)
}

function placesIn(report: string, tree: Node) {
  let under = ''
  const found: (QuantityPlace & { id: string; source: string })[] = []
  tree.descendants((node) => {
    if (node.type.name === 'heading') under = node.textContent
    if (node.type.name !== 'figure') return
    const { ask, id, text, source } = node.attrs as Record<string, string>
    found.push({ id: quantityOf(ask ?? '', id ?? ''), source: source ?? '', report, under, text: text ?? '' })
  })
  return found
}

/** How a figure is written at its place is not part of what it is. */
function quantityOf(ask: string, id: string): string {
  if (ask === '') return id
  return ask
    .split(';')
    .filter((part) => !/^(?:as|decimals|about|words)=/.test(part))
    .join(';')
}
