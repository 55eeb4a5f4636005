/*
 * A claim is a word that says something of a figure: that it has grown, that it is the highest, that it is half. It is judged by
 * the figure's own series. What the series does not reach is not guessed: better "cannot tell" than a false "holds".
 */
import type { Unit } from '../../foundation/index.ts'
import type { FigureSeries } from '../catalogue/index.ts'

/** What is known of a figure that stands in a text. */
export type FigurePapers = FigureSeries & {
  readonly label: string
  /** Undefined where nobody has it, or the definition was withdrawn. */
  readonly value: number | undefined
  readonly unit: Unit
  readonly better?: 'higher' | 'lower' | undefined
  /** The year, quarter or span that the text asks for. */
  readonly period: string
  /** The figure is itself a change between two periods: its sign is its direction. */
  readonly isChange?: boolean | undefined
}

export type Verdict = 'holds' | 'fails' | 'cannot-tell'

/** `why` is Swedish: what the series says, and where the word fails what to write instead. */
export type Judged = { readonly verdict: Verdict; readonly why: string }

export type Claim = Judged & {
  readonly sentence: string
  /** The anchor of the question's heading. */
  readonly under: string
  readonly word: string
  readonly figure: string
  /** Places in the tree of the word. */
  readonly from: number
  readonly to: number
}

export function cannotTell(why: string): Judged {
  return { verdict: 'cannot-tell', why }
}

/** @param instead what to write where it fails, without a full stop. */
export function told(holds: boolean, why: string, instead?: string): Judged {
  if (holds) return { verdict: 'holds', why }
  return { verdict: 'fails', why: instead ? `${why} Skriv till exempel ”${instead}”.` : why }
}
