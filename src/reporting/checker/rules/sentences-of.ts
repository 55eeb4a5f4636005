/*
 * The sentences of a passage, for the rules that read one at a time.
 */
import type { Passage } from '../checked-text.ts'

export type Sentence = { readonly from: number; readonly text: string }

const known = new WeakMap<Passage, Sentence[]>()

/** A full stop, a question or an exclamation mark before a blank and a capital ends a sentence. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const found = known.get(passage) ?? split(passage)
  known.set(passage, found)
  return found
}

function split({ text }: Passage): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const end of text.matchAll(
    /(?<!\b(?:t\.ex|bl\.a|dvs|m\.m|ca|st|kl|nr|pga|s\.k|resp|inkl))[.!?]["”)]?\s+(?=\p{Lu}|•|\d)/gu,
  )) {
    const to = end.index + end[0].length
    sentences.push({ from, text: text.slice(from, to) })
    from = to
  }
  if (from < text.length) sentences.push({ from, text: text.slice(from) })
  return sentences
}
