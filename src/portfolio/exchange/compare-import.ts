/*
 * What an import would change, before anything is written: new, changed, unchanged, gone and conflicting cases, field by field. A value
 * that somebody has changed by hand since the last import is theirs: where the file still says what it said then, it stays; where the
 * file says something new, it is a conflict for a person to settle.
 */

import type { Standing } from '../cases/standing.ts'
import { type ComparedField, comparedFields, type FieldValue, isSame, presentValue } from './import-fields.ts'
import type { ImportedCase } from './read-cases.ts'

/** A case that the system has given us before. */
export type PresentCase = {
  readonly key: string
  readonly so: Standing
  /** The case as the imports alone would have made it; undefined when no import has written it. */
  readonly imported: Standing | undefined
}

export type FieldChange = { readonly field: ComparedField; readonly before: FieldValue; readonly after: FieldValue }

export type CaseDifference = {
  readonly key: string
  readonly id: string
  readonly title: string
  readonly file: ImportedCase
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly FieldChange[]
}

export type ImportDifference = {
  readonly added: readonly ImportedCase[]
  readonly changed: readonly CaseDifference[]
  readonly unchanged: number
  /** In the register and no longer in the file. Nothing happens to them. */
  readonly gone: readonly { readonly id: string; readonly title: string }[]
}

export function compareImport(present: readonly PresentCase[], file: readonly ImportedCase[]): ImportDifference {
  const byKey = new Map(present.map((each) => [each.key, each]))
  const byId = new Map(present.map((each) => [each.so.id, each]))
  const found = file.map((imported) => ({ imported, known: byKey.get(imported.key) ?? byId.get(imported.id ?? '') }))
  const differences = found.flatMap(({ imported, known }) => (known ? [differenceOf(known, imported)] : []))
  const changed = differences.filter(({ changes, conflicts }) => changes.length + conflicts.length > 0)
  const seen = new Set(found.flatMap(({ known }) => (known ? [known.so.id] : [])))
  return {
    added: found.filter(({ known }) => known === undefined).map(({ imported }) => imported),
    changed,
    unchanged: differences.length - changed.length,
    gone: present.filter(({ so }) => !seen.has(so.id)).map(({ so }) => ({ id: so.id, title: so.description.title })),
  }
}

function differenceOf({ so, imported: last }: PresentCase, file: ImportedCase): CaseDifference {
  const [changes, conflicts]: [FieldChange[], FieldChange[]] = [[], []]
  for (const field of comparedFields) {
    const after = file[field]
    const before = presentValue(so, field)
    if (after === undefined || isSame(before, after)) continue
    const told = last && presentValue(last, field)
    const byHand = last !== undefined && !isSame(told, before)
    if (!byHand) changes.push({ field, before, after })
    else if (!isSame(told, after)) conflicts.push({ field, before, after })
  }
  return { key: file.key, id: so.id, title: so.description.title, file, changes, conflicts }
}
