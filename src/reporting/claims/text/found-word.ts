/*
 * A word of a sentence that claims something, with the figure that it speaks of and what stands round it.
 */

import type { Node } from '../../../documents/index.ts'
import { hitsOf } from '../../../foundation/index.ts'
import type { Claim, FigurePapers, Judged } from '../claim.ts'
import { isDenied } from '../words/wishes-and-denials.ts'
import { type Clause, clauseAt, clausesOf, figureOf, scopeOf } from './clauses.ts'
import { numberPattern } from './numbers.ts'
import type { FigureAt, Sentence } from './sentences.ts'

/** Undefined for a figure that the catalogue does not know: a stated one. */
export type PapersOf = (figure: Node) => FigurePapers | undefined

/** A sentence that is being judged. */
export type Asked = {
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  readonly papersOf: PapersOf
}

/** The texts in which it is looked for what a word compares with. */
export type Said = {
  readonly sentence: string
  /** The clause of the word. */
  readonly clause: string
  /** The clauses whose time may be the word's. */
  readonly scope: string
}

export type Word = { readonly word: string; readonly at: number }

export type FoundWord = Word & {
  readonly figure: FigureAt
  readonly papers: FigurePapers
  readonly said: Said
  /** The clause up to the word. */
  readonly before: string
  /** The sentence after the word. */
  readonly after: string
}

export function ask(sentence: Sentence, papersOf: PapersOf): Asked {
  return { sentence, clauses: clausesOf(sentence.text), papersOf }
}

/** The words of a pattern that stand outside the figures, each with the figure it speaks of. */
export function wordsOf(asked: Asked, pattern: RegExp): FoundWord[] {
  return hitsOf(asked.sentence.text, pattern).flatMap(({ 0: word, index: at }) => findWord(asked, { word, at }) ?? [])
}

/** "{84} företag i tio kommuner, två fler": an apposition is of the number right before it. */
const otherNumber = new RegExp(`(?<!\\p{L})(?:i|inom|på|hos|för)\\s+(?:${numberPattern})\\s+\\p{L}+\\s*$`, 'iu')

/** Undefined where it stands in a figure, or speaks of none whose series is known. */
export function findWord({ sentence, clauses, papersOf }: Asked, { word, at }: Word): FoundWord | undefined {
  const { text, figures } = sentence
  if (figures.some(({ from, to }) => at >= from && at < to)) return undefined
  const figure = figureOf(sentence, clauses, at, word.length)
  const papers = figure && papersOf(figure.node)
  if (!figure || !papers) return undefined
  const clause = clauseAt(clauses, at)
  if (figure.to <= clause.from && otherNumber.test(text.slice(Math.max(0, figure.to), clause.from))) return undefined
  const said = { sentence: text, clause: clause.text, scope: scopeOf(clauses, clause) }
  return { word, at, figure, papers, said, before: text.slice(clause.from, at), after: text.slice(at + word.length) }
}

export function claimOf({ sentence }: Asked, figure: FigureAt, { word, at }: Word, judged: Judged): Claim {
  return {
    sentence: sentence.text,
    under: sentence.under,
    word,
    figure: String(figure.node.attrs['ask'] || figure.node.attrs['id']),
    ...judged,
    from: sentence.placeOf(at),
    to: sentence.placeOf(at + word.length - 1) + 1,
  }
}

/** The claim of a word, turned round where the sentence denies it. */
export function claimOfWord(asked: Asked, found: FoundWord, judged: Judged): Claim {
  const { figure, before, word, after } = found
  return claimOf(asked, figure, found, isDenied(before, word, after) ? denied(judged) : judged)
}

function denied({ verdict, why }: Judged): Judged {
  return {
    verdict: verdict === 'holds' ? 'fails' : verdict === 'fails' ? 'holds' : verdict,
    why: why.replace(/ Skriv till exempel .*/u, ''),
  }
}
