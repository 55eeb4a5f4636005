/*
 * Sentences whose figure reads otherwise now than when the writer last confirmed it, with both values, and what their words then claim.
 */
import type { Node } from '../../documents/index.ts'
import type { Claim } from './claim.ts'
import { judgeSentence } from './judge-claims.ts'
import type { Reading } from './judges/compared-with.ts'
import { sayValue } from './judges/say-series.ts'
import type { PapersOf } from './text/found-word.ts'
import { sentencesOf } from './text/sentences.ts'

export type ChangedFigure = {
  readonly ask: string
  readonly was: string
  /** Undefined when the definition was withdrawn, or nobody has the value any longer. */
  readonly now: string | undefined
  /** Its place in the sentence. */
  readonly from: number
  readonly to: number
  /** Period by period, as it may be printed. */
  readonly series: readonly { readonly period: string; readonly reads: string }[]
}

export type ChangedSentence = {
  readonly sentence: string
  readonly under: string
  readonly figures: readonly ChangedFigure[]
  readonly claims: readonly Claim[]
}

/** @param nowOf how a figure reads now; a stated one reads as it stands; undefined where nobody has it. */
export function changedSentences(
  tree: Node,
  nowOf: (figure: Node) => string | undefined,
  papersOf: PapersOf,
): ChangedSentence[] {
  return sentencesOf(tree).flatMap((sentence) => {
    const figures = sentence.figures.flatMap(({ node, from, to }): ChangedFigure[] => {
      const [was, now, ask] = [String(node.attrs['text']), nowOf(node), String(node.attrs['ask'])]
      if (now === was) return []
      const papers = papersOf(node)
      const reads = ({ period, value }: Reading) => ({ period, reads: sayValue(value, papers?.unit ?? 'pieces') })
      return [{ ask, was, now, from, to, series: (papers?.series ?? []).map(reads) }]
    })
    if (figures.length === 0) return []
    const { text, under } = sentence
    return [{ sentence: text, under, figures, claims: judgeSentence(sentence, papersOf) }]
  })
}

/** A word that no longer holds, or a figure that nobody has: confirming would not help. */
export function mustBeChanged({ figures, claims }: ChangedSentence): boolean {
  return claims.some(({ verdict }) => verdict === 'fails') || figures.some(({ now }) => now === undefined)
}
