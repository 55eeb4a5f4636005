/*
 * The same word twice with only a space between. A few words may follow themselves: the pronoun `det` after the subject `det`, a
 * verb that ends one clause and begins another.
 */
import type { Found } from '../../../finding.ts'
import { can, follows, foundIn, type Sentence } from './sentences.ts'

const mayRepeat = new Set([
  'det',
  'är',
  'har',
  'var',
  'ha',
  'mer',
  'mycket',
  'så',
  'ja',
  'nej',
  'fler',
  'hade',
  'blir',
  'dag',
])

export function findDoubledWords({ tokens }: Sentence): Found[] {
  return tokens.flatMap((token, at) => {
    const last = tokens[at - 1]
    const isSame = last?.lower === token.lower && follows(token) && /^\p{Ll}+$/u.test(token.word.text)
    if (!last || !isSame || mayRepeat.has(token.lower)) return []
    return foundIn([last, token], 'error', `Ordet «${token.lower}» står två gånger. Ta bort det ena.`)
  })
}

/** `fungerar samverkan fungerar`: a verb on both sides of its subject. */
export function findDoubledVerbs({ tokens }: Sentence): Found[] {
  return tokens.flatMap((token, at) => {
    const [first, between] = [tokens[at - 2], tokens[at - 1]]
    if (!first || !between || first.lower !== token.lower || mayRepeat.has(token.lower) || token.lower.length < 4)
      return []
    if (!can(token, 'present', 'past') || can(token, 'noun', 'adjective') || !can(between, 'noun')) return []
    if (!follows(between) || !follows(token)) return []
    return foundIn([first, between, token], 'error', `Verbet «${token.lower}» står två gånger. Ta bort det ena.`)
  })
}
