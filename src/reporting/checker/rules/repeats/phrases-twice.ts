/*
 * The same phrase twice within one sentence: "har under 2021 … under 2021".
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { type Sentence, sentencesOf } from '../sentences-of.ts'

const time =
  /(?<![\p{L}\d])(?:under|sedan|till och med|från och med|för) (?:året|(?:19|20)\d\d|våren(?: \d{4})?|hösten(?: \d{4})?)(?![\p{L}\d])/giu

export function phrasesTwice(text: CheckedText): Found[] {
  return text.passages
    .filter(({ kind }) => kind === 'body' || kind === 'cell')
    .flatMap((passage) => sentencesOf(passage).flatMap((sentence) => twiceIn(passage, sentence)))
}

function twiceIn(passage: Passage, { from, text }: Sentence): Found[] {
  const hits = hitsOf(text, time)
  return hits.flatMap((hit, at) => {
    const before = hits.slice(0, at).find((earlier) => earlier[0].toLowerCase() === hit[0].toLowerCase())
    if (!before) return []
    const [start, end] = [from + before.index, from + hit.index + hit[0].length]
    return [
      {
        severity: 'error' as const,
        lines: [linesOf(passage, start, end)],
        quotes: [passage.text.slice(start, end)],
        message: `«${hit[0]}» står två gånger i samma mening. Stryk det ena.`,
      },
    ]
  })
}
