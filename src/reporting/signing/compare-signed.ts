/*
 * What differs between two signed versions of one report: answers word by word, and figures with the value that they had and have.
 */
import { compareTexts, type DiffPart } from '../writing/versions.ts'
import { inUnit } from './figure-note.ts'
import type { FrozenAnswer, FrozenFigure, SignedPackage } from './signed-package.ts'

export type ChangedAnswer = {
  readonly question: string
  readonly prompt: string
  readonly parts: readonly DiffPart[]
}
/** Values as they read; undefined where that version has no such figure. */
export type ChangedFigure = {
  readonly ask: string
  readonly label: string
  readonly before: string | undefined
  readonly after: string | undefined
}
export type SignedDifference = {
  readonly answers: readonly ChangedAnswer[]
  readonly figures: readonly ChangedFigure[]
}

export function compareSigned(before: SignedPackage, after: SignedPackage): SignedDifference {
  return {
    answers: pairs(before.answers, after.answers, ({ question }) => question).flatMap(changedAnswer),
    figures: pairs(before.figures, after.figures, ({ ask }) => ask).flatMap(changedFigure),
  }
}

type Pair<T> = { readonly before: T | undefined; readonly after: T | undefined }

/** In the order of the later version; what is gone stands last. */
function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): Pair<T>[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((each) => [keyOf(each), each])))
  const keys = new Set([...after, ...before].map(keyOf))
  return [...keys].map((key) => ({ before: old?.get(key), after: now?.get(key) }))
}

function changedAnswer({ before, after }: Pair<FrozenAnswer>): ChangedAnswer[] {
  const { question = '', prompt = '' } = after ?? before ?? {}
  const parts = compareTexts(before?.content, after?.content)
  return parts.every(({ kind }) => kind === 'same') ? [] : [{ question, prompt, parts }]
}

function changedFigure({ before, after }: Pair<FrozenFigure>): ChangedFigure[] {
  if (before && after && before.value === after.value && before.text === after.text) return []
  const { ask = '', label = '' } = after ?? before ?? {}
  return [{ ask, label, before: valueOf(before), after: valueOf(after) }]
}

function valueOf(figure: FrozenFigure | undefined): string | undefined {
  return figure && inUnit(figure, figure.value)
}
