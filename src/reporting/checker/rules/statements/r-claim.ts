/*
 * R-CLAIM: a record or a comparison without a number to show for it.
 */
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { sentencesOf } from '../sentences-of.ts'

export const rClaim: Rule = { id: 'R-CLAIM', title: 'Påståenden utan siffra', needs: ['text'], find: findClaims }

const record =
  /(?<!\p{L})(?:rekord(?:många|hög\p{L}*|stor\p{L}*|år|antal\p{L}*)|fler än någonsin|högsta någonsin|flest i (?:landet|Sverige))/giu
const trend =
  /(?<!\p{L})(?:allt fler|allt större|kraftigt (?:ökat|minskat|ökad|minskad)|markant (?:ökat|minskat|ökning|minskning)|betydligt (?:fler|färre|högre|lägre))(?!\p{L})/giu

function findClaims({ text }: RuleInput): Found[] {
  return text.passages
    .filter(({ kind }) => kind === 'body' || kind === 'cell')
    .flatMap((passage) => [...claimsIn(passage, record, 'warning'), ...claimsIn(passage, trend, 'notice')])
}

function claimsIn(passage: Passage, pattern: RegExp, severity: Found['severity']): Found[] {
  return sentencesOf(passage).flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)]
      .filter(() => !/\d/.test(sentence.text.replace(/(?:19|20)\d\d/g, '')))
      .map((hit) => ({
        severity,
        lines: [linesOf(passage, sentence.from + hit.index, sentence.from + hit.index + hit[0].length)],
        quotes: [sentence.text.trim().slice(0, 160)],
        message: `«${hit[0]}» utan siffra går inte att kontrollera. Ange antalet, jämförelseåret och källan.`,
      })),
  )
}
