/*
 * One thing that is written in several ways: the commonest way is taken to be meant, and each place of a rarer one is told.
 */
import { linesOf, type Word } from '../../../checked-text.ts'
import type { Found, Severity } from '../../../finding.ts'

export type Written = { readonly form: string; readonly words: readonly Word[] }

export function placeOf({ words }: Written): Found['lines'][number] {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? linesOf(first.passage, first.from, last.to) : [1, 1]
}

/** Groups by what is alike, and keeps the groups with more than one way of writing. */
export function groupVariants(written: readonly Written[], key: (one: Written) => string): Written[][] {
  const groups = new Map<string, Written[]>()
  for (const one of written) {
    const same = groups.get(key(one))
    if (same) same.push(one)
    else groups.set(key(one), [one])
  }
  return [...groups.values()].filter((group) => new Set(group.map((one) => one.form)).size > 1)
}

/** One finding for each rarer way, with its first places beside the first place of the common way. */
export function tellVariants(group: readonly Written[], severity: Severity): Found[] {
  const byForm = Map.groupBy(group, (one) => one.form)
  const ways = [...byForm.entries()].toSorted((a, b) => b[1].length - a[1].length)
  const [common, ...rarer] = ways
  if (!common) return []
  return rarer.map(([form, places]) => ({
    severity,
    lines: [...places.slice(0, 5).map(placeOf), ...common[1].slice(0, 1).map(placeOf)],
    quotes: [...places.slice(0, 5).map(() => form), common[0]],
    message: `Namnet skrivs på flera sätt: «${form}» (${places.length}) och «${common[0]}» (${common[1].length}). Välj ett.`,
  }))
}
