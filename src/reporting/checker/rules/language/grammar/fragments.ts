/*
 * Sentences that are none: no word in them can be a verb, or all that is there is a subordinate clause. Told mildly, since a writer
 * may have meant it so; lists, headings and cells are left alone.
 */
import type { Found } from '../../../finding.ts'
import { endsLikeVerb, featuresOf } from '../../../lexicon/index.ts'
import { functionWords } from '../words/function-words.ts'
import { isCapitalised } from '../words/word-facts.ts'
import { can, foundIn, type Sentence, type Token } from './sentences.ts'

export function findFragments(sentence: Sentence): Found[] {
  const { passage, tokens, end } = sentence
  const [first] = tokens
  if (passage.kind !== 'body' || end !== '.' || !first || tokens.length < 6 || !isCapitalised(first.word.text))
    return []
  if (isListItem(sentence)) return []
  const shown = tokens.slice(0, 6)
  if (!tokens.some(mayBeVerb))
    return foundIn(
      shown,
      'warning',
      'Meningen saknar verb. Skriv ut vad som görs eller gäller, eller foga den till meningen före.',
    )
  const finite = tokens.filter((token) => can(token, 'present', 'past'))
  const isClause =
    /^(?:eftersom|medan|samt|vilket|vilka|trots|så)$/.test(first.lower) &&
    tokens.every(({ before }) => !before.includes(','))
  const limit = /^(?:vilket|vilka|samt)$/.test(first.lower) ? 9 : 1
  if (isClause && finite.length <= limit && (first.lower !== 'trots' || tokens[1]?.lower === 'att'))
    return foundIn(
      shown,
      finite.length === 1 && first.lower === 'eftersom' ? 'warning' : 'notice',
      `Meningen är en bisats («${first.word.text} …»). Foga den till meningen före eller efter.`,
    )
  return []
}

/* Items of a list, also where the list has been run together into one paragraph. */
function isListItem({ passage, tokens }: Sentence): boolean {
  const before = passage.text.slice(0, tokens[0]?.word.from ?? 0)
  return (
    /^[•▪●*·–-]/.test(passage.text) || /(?:[•▪●*·:–-]|\d[.)]?)\s*$/.test(before) || /\d/.test(tokens[1]?.lower ?? '')
  )
}

function mayBeVerb({ lower, features }: Token): boolean {
  if (features.size === 0 || verbal(features) || endsLikeVerb(lower)) return true
  if (features.has('other') && /(?:er|ar|ade|de|te|des|tes|ts)$/.test(lower) && !functionWords.has(lower)) return true
  if (features.has('noun-plural') || features.has('noun-plural-definite')) return false
  const root = lower.replace(/s$|[ae]?r$/, '')
  return root !== lower && (verbal(featuresOf(`${root}a`)) || verbal(featuresOf(root)))
}

function verbal(features: Token['features']): boolean {
  return features.has('present') || features.has('past') || features.has('supine') || features.has('infinitive')
}
