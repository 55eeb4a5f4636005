/*
 * Misspelt words. A word is right if the Swedish list or its rules for compounds give it. A word that they do not give is a
 * fault only when there is a likely word near it; otherwise it may be a term that the list lacks, and a person is asked.
 */
import { linesOf, type Word } from '../../../checked-text.ts'
import type { Found, Severity } from '../../../finding.ts'
import {
  compoundCorrectionsOf,
  findLostJoint,
  isListed,
  isLooseCompound,
  isWord,
  listedCorrectionsOf,
  lowerAbbreviations,
  mayBegin,
} from '../../../lexicon/index.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { findPatterns, together } from '../patterns.ts'
import { findBrokenWords } from './broken-words.ts'
import { confusables } from './confusables.ts'
import { findHyphenFaults, splitAdjective } from './hyphen-faults.ts'
import { registerWordsOf } from './register-words.ts'
import { isCapitalised, type WordFacts, wordFactsOf } from './word-facts.ts'

export const rSpell: Rule = { id: 'R-SPELL', title: 'Felstavade ord', needs: ['text'], find: findMisspelt }

function findMisspelt({ text, register }: RuleInput): readonly Found[] {
  const facts = wordFactsOf(text)
  const broken = new Set(findBrokenWords(text).flatMap((one) => one.words))
  const spared = registerWordsOf(register)
  const judged = new Map<string, Judgement | undefined>()
  const garbled = garbledPassages(facts, text.words)
  const misspelt = text.words.flatMap((word) => {
    if (!facts.unknown.has(word) || facts.foreign.has(word) || broken.has(word) || garbled.has(word.passage)) return []
    if (isSpared(word.text, facts, spared) || isPartOfAddress(word)) return []
    return unknownParts(word).flatMap((part) => {
      if (!judged.has(part)) judged.set(part, judge(part, facts))
      const judgement = judged.get(part)
      return judgement ? [tell(word, part, judgement)] : []
    })
  })
  return together([...misspelt, ...findHyphenFaults(text), ...findPatterns(text, confusables)])
}

function isSpared(word: string, facts: WordFacts, spared: ReadonlySet<string>): boolean {
  if (facts.names.has(word) || facts.names.has(word.replace(/s$/, '')) || spared.has(word.toLowerCase())) return true
  if (isCapitalised(word) && (/\p{Lu}.*\p{Lu}/u.test(word) || isOftenCapital(word, facts))) return true
  return lowerAbbreviations.has(word.toLowerCase().replaceAll('.', ''))
}

/* A capital twice is a name, unless a word that the text uses more is one slip away. */
function isOftenCapital(word: string, { count, countInLowerCase }: WordFacts): boolean {
  const times = count.get(word) ?? 0
  return times > 1 && !listedCorrectionsOf(word.toLowerCase()).some((one) => (countInLowerCase.get(one) ?? 0) > times)
}

/* www.exempel.se, namn@exempel.se, #märke */
function isPartOfAddress({ passage, from, to, text }: Word): boolean {
  return (
    /[@#/_]$/.test(passage.text.slice(0, from)) || /^[@_]/.test(passage.text.slice(to)) || /\.\p{Ll}{2,}/u.test(text)
  )
}

/** The parts between hyphens that are unknown where they stand; a part before a hyphen may be the first half of a compound. */
function unknownParts(word: Word): string[] {
  if (/\p{N}/u.test(word.text)) return []
  const hangs = word.passage.text.slice(word.to, word.to + 1) === '-'
  const parts = word.text.split(/[-:'’.]/u)
  return parts.filter((part, at) => {
    if (part.length < 5 || (at > 0 && isCapitalised(part)) || isWord(part)) return false
    const before = hangs || at < parts.length - 1
    return !(before && (mayBegin(part.toLowerCase()) || isListed(`${part.toLowerCase()}-`)))
  })
}

type Judgement = { readonly severity: Severity; readonly say: (part: string) => string }

function judge(part: string, facts: WordFacts): Judgement | undefined {
  const form = part.toLowerCase()
  if (isPassive(form)) return undefined
  const joint = findLostJoint(form)
  if (joint && (joint.certain || !isWord(joint.first) || isJoinedElsewhere(joint.first, facts)))
    return {
      severity: joint.certain || !isWord(joint.first) ? 'error' : 'warning',
      say: (word) => `«${word}» saknar ett s mellan leden. Skriv «${joint.mended}».`,
    }
  const apart = splitAdjective(form)
  if (apart !== undefined) return { severity: 'warning', say: (word) => `«${word}» skrivs isär: «${apart}».` }
  const meant = likelyMeant(part, facts)
  if (!meant) return undefined
  return {
    severity: meant.severity,
    say: (word) => `«${word}» finns inte i ordlistan. Menas «${meant.word}»? Rätta i så fall.`,
  }
}

function isPassive(form: string): boolean {
  return form.endsWith('as') && isListed(form.slice(0, -1))
}

function isJoinedElsewhere(first: string, facts: WordFacts): boolean {
  for (const word of facts.countInLowerCase.keys())
    if (word.startsWith(`${first}s`) && word.length > first.length + 3) return true
  return false
}

type Meant = { readonly word: string; readonly severity: Severity }

function likelyMeant(part: string, facts: WordFacts): Meant | undefined {
  const form = part.toLowerCase()
  const doubtful = isCapitalised(part) && form.length < 7
  if (doubtful) return undefined
  const loose = isLooseCompound(form)
  const listed = best(form, listedCorrectionsOf(form), facts)
  if (listed !== undefined && (!loose || (listed.length > 6 && listed.length !== form.length))) {
    const unsure = loose || form.length < 6 || isCapitalised(part)
    return { word: listed, severity: isTerm(form, listed, facts) ? 'notice' : unsure ? 'warning' : 'error' }
  }
  if (loose || form.length < 9 || isCapitalised(part)) return undefined
  const [only, ...others] = compoundCorrectionsOf(form)
  if (only === undefined || others.length > 0) return undefined
  return { word: only, severity: isTerm(form, only, facts) ? 'notice' : 'warning' }
}

/* What stands three times, or is one of three words of a family that the list lacks, is a term rather than a slip. */
function isTerm(form: string, meant: string, facts: WordFacts): boolean {
  if ((facts.countInLowerCase.get(form) ?? 0) > 2) return true
  const root = form.slice(0, Math.max(7, form.length - 2))
  if (meant.startsWith(root)) return false
  let relatives = 0
  for (const kind of facts.unknownKinds) if (kind.startsWith(root)) relatives++
  return relatives > 2
}

/* A word that the text itself uses is the likelier; then one of the same length or with a letter more; the list's order last. */
function best(form: string, candidates: readonly string[], facts: WordFacts): string | undefined {
  const weight = (word: string) =>
    (facts.countInLowerCase.get(word) ?? 0) + (word[0] === form[0] ? 0.5 : 0) + word.length / 100
  return candidates.toSorted((a, b) => weight(b) - weight(a))[0]
}

/* Where a third of the words are unknown, the letters themselves are broken; another rule says so. */
function garbledPassages(facts: WordFacts, words: readonly Word[]): Set<Word['passage']> {
  const unknown = new Map<Word['passage'], number>()
  const all = new Map<Word['passage'], number>()
  for (const word of words) {
    all.set(word.passage, (all.get(word.passage) ?? 0) + 1)
    if (facts.unknown.has(word) && !isCapitalised(word.text))
      unknown.set(word.passage, (unknown.get(word.passage) ?? 0) + 1)
  }
  return new Set(
    [...unknown].filter(([passage, n]) => n > 3 && n / (all.get(passage) ?? n) > 0.25).map(([passage]) => passage),
  )
}

function tell(word: Word, part: string, { severity, say }: Judgement): Found {
  return { severity, lines: [linesOf(word.passage, word.from, word.to)], quotes: [word.text], message: say(part) }
}
