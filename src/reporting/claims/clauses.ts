/*
 * A sentence cut into clauses, and which figure a word in it speaks of: the nearest in its clause, else in its sentence, else the one of
 * the sentence before ("Det är en ökning").
 */
import type { FigureAt, Sentence } from './sentences.ts'

const clauseEnd = /[,;:–|]\s|\s(?:men|medan|samtidigt|däremot)\s/giu
const refersBack =
  /^(?:Det|Detta|Antalet|Beloppet|Summan|Andelen|Ökningen|Minskningen|Jämfört|Därmed|Siffran|Nivån|Motsvarande|En (?:ökning|minskning)|Fler|Färre)(?!\p{L})/u

export type Clause = { readonly from: number; readonly to: number; readonly text: string }

export function clausesOf({ text }: Sentence): Clause[] {
  const cuts = [0, ...[...text.matchAll(clauseEnd)].map(({ index }) => index), text.length]
  return cuts.slice(1).map((to, at) => ({ from: cuts[at] ?? 0, to, text: text.slice(cuts[at], to) }))
}

export function clauseAt(sentence: Sentence, at: number): Clause {
  const clauses = clausesOf(sentence)
  return clauses.findLast(({ from }) => from <= at) ?? { from: 0, to: sentence.text.length, text: sentence.text }
}

export function figureOf(sentence: Sentence, at: number, length: number): FigureAt | undefined {
  const { figures, before, text } = sentence
  if (figures.length === 0) return refersBack.test(text) ? before : undefined
  const { from, to } = clauseAt(sentence, at)
  const inClause = figures.filter((figure) => figure.from >= from && figure.to <= to + 1)
  const distance = (figure: FigureAt) => Math.min(Math.abs(figure.from - at - length), Math.abs(figure.to - at))
  return (inClause.length > 0 ? inClause : figures).toSorted((a, b) => distance(a) - distance(b))[0]
}
