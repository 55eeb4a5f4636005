/*
 * Sentences whose figure reads otherwise now than when the writer last confirmed it, with both values, and what their words then claim.
 */
import type { Node } from '../../documents/index.ts'
import type { Claim } from './claim.ts'
import { judgeSentence, type PapersOf } from './judge-claims.ts'
import { sentencesOf } from './sentences.ts'

export type ChangedFigure = {
  readonly ask: string
  readonly was: string
  /** Undefined when the definition was withdrawn, or nobody has the value any longer. */
  readonly now: string | undefined
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
    const figures = sentence.figures.flatMap(({ node }): ChangedFigure[] => {
      const [was, now] = [String(node.attrs['text']), nowOf(node)]
      return now === was ? [] : [{ ask: String(node.attrs['ask']), was, now }]
    })
    if (figures.length === 0) return []
    const { text, under } = sentence
    return [{ sentence: text, under, figures, claims: judgeSentence(sentence, papersOf) }]
  })
}
