/*
 * A genitive that owns nothing: `i alla delar av länets ska kunna`, `under årets startats`. What follows must be a noun or a word
 * that can lead to one.
 */
import type { Found } from '../../../finding.ts'
import { originsOf } from '../../../lexicon/index.ts'
import { can, follows, foundIn, isOnly, type Sentence, type Token } from './sentences.ts'

const cannotLead = new Set(
  'som där när då vilket vilka ska skall kan måste bör har hade är var blir blev att men utan samtidigt också'.split(
    ' ',
  ),
)

export function findHangingGenitives({ tokens }: Sentence): Found[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (!next || !follows(next) || !isGenitive(token) || isFixed(tokens[at - 1], token)) return []
    const isVerb = isOnly(next, 'present', 'supine') && next.word.text === next.lower
    if (!isVerb && !cannotLead.has(next.lower)) return []
    return foundIn(
      [token, next],
      'warning',
      `«${token.lower}» står i genitiv men följs inte av något. Ta bort s eller sätt in ordet som saknas.`,
    )
  })
}

/* Definite nouns only, in lower case: länets, årets, regionernas. */
function isGenitive({ lower, word, features }: Token): boolean {
  if (!/(?:ens|ets|nas|ns|ts|tes)$/.test(lower) || word.text !== lower || lower.length < 5) return false
  if (![...features].every((feature) => /^(?:noun|common-gender|neuter)/.test(feature)) || features.size === 0)
    return false
  if (!features.has('noun-definite') && !features.has('noun-plural-definite'))
    return can({ features } as Token, 'noun') && isPart(lower)
  return originsOf(lower).every((origin) => origin.ending !== undefined)
}

/* A compound is what its last part is, and a stray s after a definite ending cannot belong to the stem. */
function isPart(lower: string): boolean {
  return /(?:etets|ingens|andets|elsens|arnas|ernas|ornas|betes)$/.test(lower)
}

function isFixed(before: Token | undefined, token: Token): boolean {
  return (
    /^(?:till|i|för|var|sin|sitt|sina)$/.test(before?.lower ?? '') &&
    /^(?:dags|års|buds|godo|havs|lands)$/.test(token.lower)
  )
}
