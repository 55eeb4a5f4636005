/*
 * The same target twice in one paragraph or cell, also when the number is a word in one place and digits in the other.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, lineAt, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { numberOf, numberPattern } from '../figures/number-words.ts'
import { sentencesOf } from '../sentences-of.ts'

const target = new RegExp(
  `(?<!\\p{L})(minst|högst|totalt|sammanlagt|ytterligare) (${numberPattern}) ((?:\\p{Ll}+ )??\\p{Ll}{6,})(?!\\p{L})`,
  'giu',
)

type Target = { readonly key: string; readonly quote: string; readonly from: number }

export function targetsTwice({ passages }: CheckedText): Found[] {
  return passages.filter(({ kind }) => kind === 'body' || kind === 'cell').flatMap(twiceIn)
}

function twiceIn(passage: Passage): Found[] {
  const seen = new Map<string, Target>()
  return targetsOf(passage).flatMap((each) => {
    const before = seen.get(each.key)
    if (!before) return seen.set(each.key, each) && []
    return [sayTwice(passage, before, each)]
  })
}

/** At most one of a kind from each sentence. */
function targetsOf(passage: Passage): Target[] {
  return sentencesOf(passage).flatMap(({ from, text }) =>
    hitsOf(text, target)
      .slice(0, 1)
      .map((hit) => ({
        key: `${hit[1]} ${numberOf(String(hit[2]))} ${hit[3]}`.toLowerCase(),
        quote: hit[0],
        from: from + hit.index,
      })),
  )
}

function sayTwice(passage: Passage, a: Target, b: Target): Found {
  const line = ({ from }: Target) => [lineAt(passage, from), lineAt(passage, from)] as const
  return {
    severity: 'error',
    lines: [line(a), line(b)],
    quotes: [a.quote, b.quote],
    message: `Samma mål står två gånger: «${a.quote}» och «${b.quote}». Stryk det ena.`,
  }
}
