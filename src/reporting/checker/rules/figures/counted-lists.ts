/*
 * "Tre områden: A, B, C och D": the number that is said, and how many are listed.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { bulletLists } from '../bullet-lists.ts'
import { sentencesOf } from '../sentences-of.ts'
import { numberOf, numberPattern } from './number-words.ts'

const counted = new RegExp(
  `(?<![\\p{L}\\d.,:/–-])(${numberPattern}) (\\p{Ll}[\\p{Ll} -]{3,60}?)(?: i \\p{L}+)?\\s?[:–]\\s+(?=\\p{L})([^.:;()]{8,300})\\.`,
  'giu',
)
const only = new RegExp(
  `(?<![\\p{L}\\d.,:/–-])(${numberPattern}) (?:\\p{Ll}+ )?\\p{Ll}+(?:ar|er|or|n|t|mål|steg)(?!\\p{L})`,
  'giu',
)

export function countedLists(text: CheckedText): Found[] {
  const written = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return [...written.flatMap(inSentence), ...beforeBullets(text)]
}

/** "och" may bind two things or one name of two words, so the number of things is between two bounds. */
function inSentence(passage: Passage): Found[] {
  return hitsOf(passage.text, counted).flatMap((hit) => {
    const said = numberOf(String(hit[1])) ?? 0
    const list = String(hit[3])
    const commas = list.split(/,\s/u).length
    const most = commas + (list.match(/\s(?:och|samt)\s/gu)?.length ?? 0)
    if (said < 2 || commas < 3 || !isEnumeration(list) || (said >= commas && said <= most)) return []
    return [sayCount(passage, hit.index, hit.index + hit[0].length, said, most, hit[0])]
  })
}

/** Short parts, and the last one bound by "och" or "samt". */
function isEnumeration(list: string): boolean {
  const parts = list.split(/,\s|\s(?:och|samt)\s/u)
  return /\s(?:och|samt)\s\P{Lu}*\S+$/u.test(list) || parts.every((part) => /^\p{Lu}/u.test(part) && part.length < 40)
}

/** "… tre områden …:" and then the bullets. */
function beforeBullets({ passages }: CheckedText): Found[] {
  return bulletLists(passages).flatMap((list) => {
    const lead = passages[passages.indexOf(list[0] as Passage) - 1]
    const last = lead && sentencesOf(lead).at(-1)
    if (!lead || !last || lead.question !== list[0]?.question || !/:\s*$/.test(last.text)) return []
    const hits = hitsOf(last.text, only)
    const said = hits.length === 1 ? (numberOf(String(hits[0]?.[1])) ?? 0) : 0
    if (said < 2 || said > 12 || said === list.length) return []
    return [sayCount(lead, last.from, lead.text.length, said, list.length, last.text)]
  })
}

function sayCount(passage: Passage, from: number, to: number, said: number, listed: number, quote: string): Found {
  return {
    severity: 'warning',
    lines: [linesOf(passage, from, to)],
    quotes: [quote.trim().slice(0, 180)],
    message: `Texten säger ${said}, men ${listed} räknas upp. Rätta talet eller uppräkningen.`,
  }
}
