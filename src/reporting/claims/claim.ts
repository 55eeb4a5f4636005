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
  /** The year that the text asks for. */
  readonly period: string
}

export type Verdict = 'holds' | 'fails' | 'cannot-tell'

export type Claim = {
  readonly sentence: string
  /** The anchor of the question's heading. */
  readonly under: string
  readonly word: string
  readonly figure: string
  readonly verdict: Verdict
  /** Swedish: what the series says. */
  readonly why: string
  /** Places in the tree of the word. */
  readonly from: number
  readonly to: number
}
