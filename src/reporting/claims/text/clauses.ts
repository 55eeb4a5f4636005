/*
 * A sentence cut into clauses, and which figure a word in it speaks of: the nearest in its clause, else in its sentence, else the one of
 * the sentence before ("Det är en ökning").
 */

import { hitsOf } from '../../../foundation/index.ts'
import { anyChange } from '../words/claim-words.ts'
import { anyLevel, anyTime, leadingTime } from '../words/references.ts'
import type { FigureAt, Sentence } from './sentences.ts'

const clauseEnd = /[,;:–|]\s|\s(?:men|medan|samtidigt|däremot)\s/giu
/** "Efter att ha legat still ökade antalet", "Efter raset 2020 vände kurvan": the main clause begins with its verb. */
const leadingClause =
  /^(?:Efter|Utan|Trots|Genom|Före|Inför) (?:att (?:ha )?)?.*?\s(?=(?:ökade|minskade|steg|sjönk|föll|växte|blev|är|var|uppgick|gick|vände|beviljades|har)\s)/u
const refersBack =
  /^(?:Det|Detta|Antalet|Beloppet|Summan|Andelen|Ökningen|Minskningen|Jämfört|Därmed|Siffran|Nivån|Motsvarande|En (?:ökning|minskning)|Fler|Färre)(?!\p{L})/u

export type Clause = { readonly from: number; readonly to: number; readonly text: string }

export function clausesOf(text: string): Clause[] {
  const lead = leadingClause.exec(text)?.[0].length
  const ends = hitsOf(text, clauseEnd).map(({ index }) => index)
  const cuts = [...new Set([0, ...(lead === undefined ? [] : [lead]), ...ends, text.length])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((to, at) => ({ from: cuts[at] ?? 0, to, text: text.slice(cuts[at], to) }))
}

export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  return clauses.findLast(({ from }) => from <= at) ?? { from: 0, to: 0, text: '' }
}

/**
 * Where the time that a word compares with is looked for: in its own clause if that names one, else in the sentence without the clauses
 * whose time belongs to another word of change.
 */
export function scopeOf(clauses: readonly Clause[], own: Clause): string {
  if (anyTime.test(own.text)) return own.text
  const isTaken = ({ from, text }: Clause) =>
    (from > 0 || !leadingTime.test(text)) && anyTime.test(text) && (anyChange.test(text) || anyLevel.test(text))
  return clauses
    .filter((clause) => clause === own || !isTaken(clause))
    .map(({ text }) => text)
    .join('')
}

export function figureOf(
  { figures, before, text }: Sentence,
  clauses: readonly Clause[],
  at: number,
  length: number,
): FigureAt | undefined {
  if (figures.length === 0) return refersBack.test(text) ? before : undefined
  const reached = figures.filter((figure) => !isParted(text, at, figure))
  const { from, to } = clauseAt(clauses, at)
  const inClause = figures.filter((figure) => figure.from >= from && figure.to <= to + 1)
  const distance = (figure: FigureAt) => Math.min(Math.abs(figure.from - at - length), Math.abs(figure.to - at))
  return (inClause.length > 0 ? inClause : reached).toSorted((a, b) => distance(a) - distance(b))[0]
}

/** A word does not speak over a semicolon, unless its part refers back. */
function isParted(text: string, at: number, figure: FigureAt): boolean {
  const between = figure.from > at ? text.slice(at, figure.from) : text.slice(figure.to, at)
  const part = /;\s*(\S.*)$/u.exec(between)?.[1]
  if (figure.from > at)
    return /;/u.test(between) && !/;\s*(?:i år|nu|totalt|sammanlagt|det|antalet|under året)(?!\p{L})/iu.test(between)
  return part !== undefined && !new RegExp(refersBack.source, 'iu').test(part + text.slice(at))
}
