/*
 * Names that are one slip of the fingers from another word in the text or from a name in the register.
 */
import type { Register } from '../../../../register/index.ts'
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { areOneSlipApart, isListed, isWord, listedCorrectionsOf } from '../../../lexicon/index.ts'
import { registerNamesOf } from '../words/register-words.ts'
import { beginsSentence, isCapitalised, type WordFacts, wordFactsOf } from '../words/word-facts.ts'
import { isInflection } from './name-tokens.ts'
import { placeOf } from './variants.ts'

export function findNearNames(text: CheckedText, register: Register | undefined): Found[] {
  const facts = wordFactsOf(text)
  const others = nameIndex(facts, register)
  const judged = new Map<string, string | undefined>()
  return text.words.flatMap((word) => {
    if (!facts.unknown.has(word) || facts.foreign.has(word) || !/^\p{Lu}\p{L}{5,}$/u.test(word.text)) return []
    if (!judged.has(word.text)) judged.set(word.text, findNear(word.text, facts, others))
    const meant = judged.get(word.text)
    return meant === undefined || isMisspeltCommonWord(word) ? [] : [tell(word, meant)]
  })
}

/* R-SPELL judges it. */
function isMisspeltCommonWord(word: Word): boolean {
  return beginsSentence(word) && listedCorrectionsOf(word.text.toLowerCase()).length > 0
}

/* By length, so that only words that can be one slip apart are compared. */
function nameIndex(facts: WordFacts, register: Register | undefined): Map<number, Set<string>> {
  const index = new Map<number, Set<string>>()
  const add = (word: string) => index.set(word.length, (index.get(word.length) ?? new Set()).add(word))
  for (const word of facts.count.keys()) if (/^\p{L}{6,}$/u.test(word)) add(word)
  for (const name of registerNamesOf(register)) for (const word of name.match(/\p{L}{6,}/gu) ?? []) add(word)
  return index
}

function findNear(
  name: string,
  facts: WordFacts,
  others: ReadonlyMap<number, ReadonlySet<string>>,
): string | undefined {
  const lower = name.toLowerCase()
  const times = facts.countInLowerCase.get(lower) ?? 0
  const near = [-2, -1, 0, 1, 2].flatMap((more) => [...(others.get(name.length + more) ?? [])])
  return near.find((other) => {
    const form = other.toLowerCase()
    if (form[0] !== lower[0] || !areOneSlipApart(lower, form)) return false
    const isDoubled = lower.length === form.length + 2
    if (!isDoubled && isInflection(lower, form)) return false
    if (isDoubled) return true
    const othersTimes = facts.countInLowerCase.get(form) ?? 0
    if (!isCapitalised(other)) return !isListed(form) && isWord(form) && othersTimes >= times
    return othersTimes > times || othersTimes === 0 || (othersTimes === times && isEarlier(other, name, facts))
  })
}

function isEarlier(a: string, b: string, { count }: WordFacts): boolean {
  for (const word of count.keys()) if (word === a || word === b) return word === a
  return false
}

function tell(word: Word, meant: string): Found {
  return {
    severity: 'warning',
    lines: [placeOf({ form: word.text, words: [word] })],
    quotes: [word.text],
    message: `«${word.text}» liknar «${meant}». Är det samma? Skriv då likadant.`,
  }
}
