/*
 * Names of authorities and of organisations in the register, held against the text word by word: small first letter, a genitive
 * in the wrong place, one letter wrong, another case.
 */
import type { Register } from '../../../../register/index.ts'
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { areOneSlipApart, isListed } from '../../../lexicon/index.ts'
import { registerNamesOf } from '../words/register-words.ts'
import { beginsSentence, wordFactsOf } from '../words/word-facts.ts'
import { knownNames } from './known-names.ts'
import { isBeside, isInflection } from './name-tokens.ts'
import { placeOf } from './variants.ts'

export function findKnownNameFaults(text: CheckedText, register: Register | undefined): Found[] {
  const long = longNames(register)
  const { lower } = wordFactsOf(text)
  return text.words.flatMap((word, at) => {
    if (word.passage.kind === 'heading') return []
    const single = lowerCaseFault(word) ?? pointedFault(word)
    if (single) return [single]
    const candidates = long.get(lower[at + 1] ?? '')
    if (!candidates || !isBeside(word, text.words[at + 1])) return []
    const faults = candidates.flatMap((parts) => longNameFault(text.words.slice(at, at + parts.length), parts) ?? [])
    return faults.slice(0, 1)
  })
}

/** Names of several words by their second word, which is the one that is looked up. */
function longNames(register: Register | undefined): Map<string, string[][]> {
  const names = new Set([...knownNames.map(({ name }) => name), ...registerNamesOf(register)])
  const parts = [...names].map((name) => name.split(' ')).filter(({ length }) => length > 1 && length < 6)
  return Map.groupBy(parts, ([, second]) => (second ?? '').toLowerCase())
}

const authorities = new Set(
  knownNames
    .map(({ name }) => name)
    .filter((name) => /(?:verket|styrelsen|myndigheten|kassan|förmedlingen|rådet)$/.test(name) && !name.includes(' ')),
)
const inLowerCase = new Map([...authorities].map((name) => [name.toLowerCase(), name]))

function lowerCaseFault(word: Word): Found | undefined {
  const base = word.text.endsWith('s') ? word.text.slice(0, -1) : word.text
  const name = inLowerCase.get(base)
  const before = word.passage.text.charAt(word.from - 1)
  if (name === undefined || word.text !== word.text.toLowerCase() || /[@/.#]/.test(before)) return undefined
  return {
    severity: isListed(base) ? 'warning' : 'error',
    lines: [placeOf({ form: word.text, words: [word] })],
    quotes: [word.text],
    message: `Myndighetens namn skrivs med stor bokstav: «${name}».`,
  }
}

/* D.I.G.G */
function pointedFault(word: Word): Found | undefined {
  if (!/^\p{Lu}(?:\.\p{Lu}){2,}$/u.test(word.text)) return undefined
  const form = word.text.replaceAll('.', '')
  return {
    severity: 'warning',
    lines: [placeOf({ form, words: [word] })],
    quotes: [word.text],
    message: `Förkortningen skrivs utan punkter: «${form}».`,
  }
}

function longNameFault(words: readonly Word[], parts: readonly string[]): Found | undefined {
  if (words.length < parts.length || words.some((word, at) => at > 0 && !isBeside(words[at - 1], word)))
    return undefined
  const differ = words.flatMap((word, at) => (isSame(word, parts[at] ?? '', at === parts.length - 1) ? [] : [at]))
  if (differ.length === 0) return undefined
  const isCase = differ.every((at) => isOnlyCase(words[at]?.text, parts[at]))
  const [odd = 0] = differ
  const [written, right] = [words[odd]?.text ?? '', parts[odd] ?? '']
  const isSlip = differ.length === 1 && right.length > 5 && areOneSlipApart(written.toLowerCase(), right.toLowerCase())
  if (!isCase && !isSlip) return undefined
  if (
    isCase
      ? odd === 0 && mayBeginSmall(words[0], right, parts)
      : written !== `${right}s` && isInflection(written, right)
  )
    return undefined
  const form = words.map((word) => word.text).join(' ')
  return {
    severity: isCase ? 'warning' : 'error',
    lines: [placeOf({ form, words })],
    quotes: [form],
    message: `Namnet skrivs «${parts.join(' ')}», inte «${form}».`,
  }
}

/* A name in the register begins with a capital as a title does; in a sentence that first letter is often small. */
function mayBeginSmall(word: Word | undefined, right: string, parts: readonly string[]): boolean {
  return !word || beginsSentence(word) || right === right.toLowerCase() || !ownNames.has(parts.join(' '))
}

const ownNames = new Set(knownNames.map(({ name }) => name))

function isOnlyCase(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '')
}

function isSame(word: Word, part: string, isLast: boolean): boolean {
  return word.text === part || (isLast && (word.text === `${part}s` || word.text === `${part}:s`))
}
