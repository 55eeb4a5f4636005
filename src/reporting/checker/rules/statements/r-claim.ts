/*
 * R-CLAIM: a record or a comparison without a number to show for it.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { sentencesOf } from '../sentences-of.ts'

export const rClaim: Rule = { id: 'R-CLAIM', title: 'Påståenden utan siffra', needs: ['text'], find: findClaims }

const record =
  /(?<!\p{L})(?:rekord(?:många|hög\p{L}*|stor\p{L}*|år|antal\p{L}*)|fler än någonsin|högsta någonsin|flest i (?:landet|Sverige))/giu
const trend =
  /(?<!\p{L})(?:allt fler|allt större|kraftigt (?:ökat|minskat|ökad|minskad)|markant (?:ökat|minskat|ökning|minskning)|betydligt (?:fler|färre|högre|lägre)|mycket (?:positiv|god|stor) (?:effekt|inverkan|påverkan))(?!\p{L})/giu

const measured =
  /(?<!\p{L})(?:antalet|andelen|investeringstakten|\p{L}*utsläppen|sysselsättningen|arbetslösheten|resandet|besöken)(?: \p{L}+){0,4}? har (?:\p{L}+ )?(?:ökat|minskat|sjunkit|stigit)(?!\p{L})/giu
/** A goal is told as if it were reached. */
const goal = /^(?:projektets |projekt|del|övergripande )*mål(?!\p{L})/iu
const share = /(?<!\p{L})(?:cirka|ungefär|runt|omkring|nästan|drygt) \d{1,3} (?:procent|%)(?!\p{L})/giu

function findClaims({ text }: RuleInput): Found[] {
  const claims = text.passages
    .filter(({ kind, text: own }) => kind === 'body' || (kind === 'cell' && !goal.test(own)))
    .flatMap((passage) => [
      ...claimsIn(passage, record, 'warning'),
      ...claimsIn(passage, trend, 'notice'),
      ...(/har .*(?:ökat|minskat|sjunkit|stigit)/u.test(passage.text) ? claimsIn(passage, measured, 'notice') : []),
      ...(/procent|%/u.test(passage.text) ? sharesIn(passage) : []),
    ])
  return [...Map.groupBy(claims, ({ severity, message }) => (severity === 'notice' ? message : {})).values()].flatMap(
    together,
  )
}

/** The same words are asked about once, with all their places. */
function together([first, ...others]: readonly Found[]): Found[] {
  if (!first) return []
  return [
    {
      ...first,
      lines: [first, ...others].flatMap(({ lines }) => lines),
      quotes: [first, ...others].slice(0, 4).flatMap(({ quotes }) => quotes),
    },
  ]
}

function claimsIn(passage: Passage, pattern: RegExp, severity: Found['severity']): Found[] {
  return sentencesOf(passage).flatMap((sentence) =>
    hitsOf(sentence.text, pattern)
      .filter((hit) => !/\d/.test(around(sentence.text, hit, pattern === record).replace(/(?:19|20)\d\d/g, '')))
      .map((hit) => ({
        severity,
        lines: [linesOf(passage, sentence.from + hit.index, sentence.from + hit.index + hit[0].length)],
        quotes: [sentence.text.trim().slice(0, 160)],
        message: `«${hit[0]}» utan siffra går inte att kontrollera. Ange antalet, jämförelseåret och källan.`,
      })),
  )
}

/** For a record the number must stand beside it; for a trend anywhere in the sentence. */
function around(text: string, hit: RegExpExecArray, isRecord: boolean): string {
  return isRecord ? text.slice(Math.max(0, hit.index - 40), hit.index + hit[0].length + 40) : text
}

/** A rough share with neither a year nor the number that it is a share of. */
function sharesIn(passage: Passage): Found[] {
  return sentencesOf(passage).flatMap((sentence) =>
    hitsOf(sentence.text, share)
      .filter(
        (hit) =>
          !/\d/.test(sentence.text.replace(hit[0], '')) && !/(?:i|under) år|kvartal|källa|enligt/iu.test(sentence.text),
      )
      .map((hit) => ({
        severity: 'notice' as const,
        lines: [linesOf(passage, sentence.from + hit.index, sentence.from + hit.index + hit[0].length)],
        quotes: [sentence.text.trim().slice(0, 160)],
        message: `«${hit[0]}» står utan år och utan antal. Ange av hur många, när och källan.`,
      })),
  )
}
