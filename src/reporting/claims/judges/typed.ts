/*
 * A number typed by hand beside a live figure, and how it is judged. `amount` and `unit` are its patterns.
 */
import type { FigurePapers, Judged } from '../claim.ts'
import type { Said, Word } from '../text/found-word.ts'
import { numberPattern } from '../text/numbers.ts'

export type Typed = Word & { readonly judge: (papers: FigurePapers, said: Said) => Judged }

export const fractions: Readonly<Record<string, number>> = {
  'en tredjedel': 100 / 3,
  hälften: 50,
  'en fjärdedel': 25,
  'en femtedel': 20,
  'två tredjedelar': 200 / 3,
  'tre fjärdedelar': 75,
  'en tiondel': 10,
}
export const amount = `(?:${numberPattern}|${Object.keys(fractions).join('|')})`
export const unit =
  '(?:[\\s\\u00a0]*(?:procentenheter|procent|%))?(?:[\\s\\u00a0]*(?:tkr|mkr|mnkr|kr|miljoner(?: kronor)?|tusen))?'

export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word)
}
