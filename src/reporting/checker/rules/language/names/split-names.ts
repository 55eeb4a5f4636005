/*
 * Names and terms that are written as one word in one place and as two in another: Svea skog and Sveaskog, yrkesvux utbildning.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { featuresOf, isWord } from '../../../lexicon/index.ts'
import { findBrokenWords } from '../words/broken-words.ts'
import { functionWords } from '../words/function-words.ts'
import { wordFactsOf } from '../words/word-facts.ts'
import { knownNames } from './known-names.ts'
import { bareForm, isBeside } from './name-tokens.ts'
import { placeOf } from './variants.ts'

const known = new Map(knownNames.filter(({ name }) => !name.includes(' ')).map(({ name }) => [bareForm(name), name]))

export function findSplitNames(text: CheckedText): Found[] {
  const { countInLowerCase, lower } = wordFactsOf(text)
  const broken = new Set(findBrokenWords(text).flatMap(({ words }) => words))
  return text.words.flatMap((word, at) => {
    const next = text.words[at + 1]
    const joined = (lower[at] ?? '') + (lower[at + 1] ?? '')
    const name = known.get(joined)
    const times = countInLowerCase.get(joined) ?? 0
    if (!next || (name === undefined && times === 0) || !isBeside(word, next) || broken.has(word)) return []
    if (name !== undefined) return [tell(word, next, name, 'error')]
    return isOneThing(word, next) ? [tell(word, next, joined, times > 1 ? 'warning' : 'notice')] : []
  })
}

/* Only what cannot be two words beside each other: a first part that is a noun or unknown, a second that is a noun. */
function isOneThing(first: Word, second: Word): boolean {
  const [before, after] = [first.text.toLowerCase(), second.text.toLowerCase()]
  if (before.length < 3 || after.length < 3 || functionWords.has(before) || functionWords.has(after)) return false
  if (/\p{N}/u.test(before + after) || second.passage.text.charAt(second.to) === '-') return false
  const [what, head] = [featuresOf(before), featuresOf(after)]
  const isVerb = (['infinitive', 'present', 'past', 'supine'] as const).some((one) => head.has(one))
  if (!head.has('noun') || head.has('adjective') || isVerb) return false
  if (!isWord(before)) return true
  const isGenitive = before.endsWith('s') && isWord(before.slice(0, -1))
  return what.has('noun-singular') && !what.has('adjective') && !what.has('infinitive') && !isGenitive
}

function tell(first: Word, second: Word, whole: string, severity: Found['severity']): Found {
  const form = `${first.text} ${second.text}`
  const message =
    severity === 'error'
      ? `Namnet skrivs ihop: «${whole}», inte «${form}».`
      : `«${form}» skrivs ihop på andra ställen («${whole}»). Skriv likadant överallt.`
  return { severity, lines: [placeOf({ form, words: [first, second] })], quotes: [form], message }
}
