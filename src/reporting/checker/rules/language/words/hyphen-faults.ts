/*
 * Hyphens between the parts of words: a first half that lacks its s (`utbildning- och arbetskraftsprognos`), a first half that
 * lacks its hyphen (`energi och klimatfrågor`, where the text elsewhere writes energi- och klimat-), and a hyphen that stands
 * inside an ordinary word (`work-shop`).
 */
import { type CheckedText, linesOf, type Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { featuresOf, isListed, isWord, mayBegin } from '../../../lexicon/index.ts'
import { isCapitalised, wordFactsOf } from './word-facts.ts'

export function findHyphenFaults(text: CheckedText): Found[] {
  const halves = halvesWithHyphen(text)
  const { countInLowerCase } = wordFactsOf(text)
  return text.words.flatMap((word, at) => {
    const next = text.words[at + 1]
    const after = text.words[at + 2]
    if (next && isAnd(next) && after?.passage === word.passage)
      return [...lostJoint(word, next, after), ...lostHyphen(word, next, after, halves)]
    /* What is written so three times is written so on purpose. */
    const isSlip = word.text.includes('-') && (countInLowerCase.get(word.text.toLowerCase()) ?? 0) < 3
    return isSlip ? hyphenInside(word) : []
  })
}

function isAnd({ text }: Word): boolean {
  return text === 'och' || text === 'eller' || text === 'samt'
}

function between(first: Word, second: Word): string {
  return first.passage.text.slice(first.to, second.from)
}

function whole(first: Word, last: Word): Pick<Found, 'lines' | 'quotes'> {
  return {
    lines: [linesOf(first.passage, first.from, last.to)],
    quotes: [first.passage.text.slice(first.from, last.to)],
  }
}

/* utbildning- och, where the list wants utbildnings- */
function lostJoint(word: Word, next: Word, after: Word): Found[] {
  const form = word.text.toLowerCase()
  if (!/^-\s$/.test(between(word, next)) || /\P{L}/u.test(form) || isCapitalised(after.text)) return []
  if (form.endsWith('s') || mayBegin(form) || isListed(`${form}-`) || !mayBegin(`${form}s`)) return []
  const message = `Det första ledet saknar ett s: skriv «${word.text}s- ${next.text} ${after.text}».`
  return [{ severity: 'warning', ...whole(word, after), message }]
}

/** What stands with a hyphen before och, and how the word after begins: `energi` with `klima`. */
function halvesWithHyphen({ words }: CheckedText): ReadonlySet<string> {
  return new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1]
      const after = words[at + 2]
      const isHalf = next && after?.passage === word.passage && isAnd(next) && /^-\s$/.test(between(word, next))
      return isHalf ? [pairOf(word, after)] : []
    }),
  )
}

function pairOf(word: Word, after: Word): string {
  return `${word.text.toLowerCase()} ${after.text.toLowerCase().slice(0, 5)}`
}

function lostHyphen(word: Word, next: Word, after: Word, halves: ReadonlySet<string>): Found[] {
  if (between(word, next) !== ' ' || between(next, after) !== ' ' || !halves.has(pairOf(word, after))) return []
  /* `energi och klimat` is two words; `energi och klimatfrågor` is one and a half. */
  if (!isCompound(after.text.toLowerCase()) || !mayBegin(word.text.toLowerCase())) return []
  const message = `Bindestreck saknas: skriv «${word.text}- ${next.text} ${after.text}», som på andra ställen.`
  return [{ severity: 'warning', ...whole(word, after), message }]
}

function isCompound(form: string): boolean {
  for (let at = 4; at <= form.length - 3; at++) {
    const rest = form.slice(at)
    if (mayBegin(form.slice(0, at)) && isListed(rest) && featuresOf(rest).has('noun')) return true
  }
  return false
}

const prefixes =
  /^(?:re|semi|sub|super|inter|multi|makro|mikro|trans|kon|ko|de|dis|in|pre|pro|auto|bio|geo|tele|work|on|of|up|web|lay|feed|know|by)$/

function hyphenInside(word: Word): Found[] {
  const [first, second, ...more] = word.text.split('-')
  if (
    !first ||
    !second ||
    /^(?:off|up|in|out|on|down|by)$/.test(second) ||
    more.length > 0 ||
    word.text !== word.text.toLowerCase() ||
    /\d/.test(word.text)
  )
    return []
  const joined = first + second
  const isOdd = (!isWord(first) && !mayBegin(first) && !isListed(`${first}-`)) || (!isWord(second) && isListed(joined))
  if (
    first.length < 2 ||
    second.length < 3 ||
    !isWord(joined) ||
    !(isOdd || (prefixes.test(first) && isListed(joined)))
  )
    return []
  const message = `Bindestrecket hör inte hemma inne i ordet. Skriv «${joined}».`
  return [{ severity: 'error', ...whole(word, word), message }]
}

const adjectiveEnd = /(?:sk|lig|ig|ell|al|iv|bar|sam|mässig)$/

/** An adjective and a noun that have grown together: `utländskbakgrund`. */
export function splitAdjective(form: string): string | undefined {
  for (let at = form.length - 4; at >= 5; at--) {
    const [first, rest] = [form.slice(0, at), form.slice(at)]
    if (!adjectiveEnd.test(first) || mayBegin(first) || !isWord(first) || !isListed(rest)) continue
    const isNoun = featuresOf(rest).has('noun') && featuresOf(first).has('adjective-base')
    if (isNoun) return `${first} ${rest}`
  }
  return undefined
}
