/*
 * The same quantity in different reports: what the catalogue was asked for, or the figure's id, with its value and place in each. Where
 * they differ, somebody should know before anything is signed. How a value is written is not a difference: nio and 9 agree.
 */
import type { Node } from '../../documents/index.ts'
import { findDefinition, readAsk } from '../catalogue/index.ts'
import { isOwnFigure } from '../compose/own-figures.ts'
import { isSameValue } from './same-value.ts'

export type QuantityPlace = {
  readonly report: string
  readonly under: string
  /** The anchor of the heading above it; empty before the first. */
  readonly anchor: string
  readonly text: string
}
export type Quantity = {
  readonly id: string
  /** What it counts: "beviljade projekt"; empty for one that is only stated. */
  readonly label: string
  /** One sentence: what is counted and what is not. */
  readonly definition: string
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
      ...definitionOf(id),
      source: all[0]?.source ?? '',
      places: all.map(({ report, under, anchor, text }) => ({ report, under, anchor, text })),
      agrees: all.every(({ text }, at) => all.slice(at + 1).every((other) => isSameValue(text, other.text))),
    }))
    .toSorted((a, b) => Number(a.agrees) - Number(b.agrees) || a.id.localeCompare(b.id))
}

/** Quantities that are told with different values. */
export function disagreements(trees: Parameters<typeof quantitiesIn>[0]): Quantity[] {
  return quantitiesIn(trees).filter(({ agrees }) => !agrees)
}

function placesIn(report: string, tree: Node) {
  let [under, anchor] = ['', '']
  const found: (QuantityPlace & { id: string; source: string })[] = []
  tree.descendants((node) => {
    if (node.type.name === 'heading') [under, anchor] = [node.textContent, String(node.attrs['id'] ?? '')]
    if (node.type.name !== 'figure') return
    const { ask, id, text, source } = node.attrs as Record<string, string>
    if (isOwnFigure(id ?? '')) return
    found.push({ id: quantityOf(ask ?? '', id ?? ''), source: source ?? '', report, under, anchor, text: text ?? '' })
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

function definitionOf(id: string): Pick<Quantity, 'label' | 'definition'> {
  const found = findDefinition(readAsk(id)?.definition ?? '')
  return { label: found?.label ?? '', definition: found?.says ?? '' }
}
