/*
 * Unseen sentences: what the engine is measured with. It knows only whether a sentence is false; it may answer in its own words.
 */
import { judgeClaims } from '../judge-claims.ts'
import { papersOfUnseenFigure, treeOfUnseen } from './unseen-papers.ts'

export type Unseen = { readonly papers: string; readonly text: string; readonly isFalse: boolean }

/** What the engine said of a sentence: a word that fails, else one that holds, else that it cannot tell, else nothing. */
export type Said = 'fails' | 'holds' | 'cannot-tell' | 'none'

export function unseen(isFalse: boolean, sentences: readonly (readonly [string, string])[]): Unseen[] {
  return sentences.map(([papers, text]) => ({ papers, text, isFalse }))
}

export function saidOf({ text, papers }: Unseen): Said {
  const verdicts = judgeClaims(treeOfUnseen(text, papers), papersOfUnseenFigure).map(({ verdict }) => verdict)
  return (['fails', 'holds', 'cannot-tell'] as const).find((each) => verdicts.includes(each)) ?? 'none'
}
