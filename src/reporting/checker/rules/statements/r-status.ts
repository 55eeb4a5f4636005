/*
 * R-STATUS: something told as yet to come although the time it is set to has passed when the report is dated.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { sentencesOf } from '../sentences-of.ts'
import { decidedLater } from './decided-later.ts'
import { stillToCome } from './still-to-come.ts'

export const rStatus: Rule = {
  id: 'R-STATUS',
  title: 'Framtid som redan har varit',
  needs: ['text'],
  find: (input) => [...findPast(input), ...undated(input), ...decidedLater(input.text), ...stillToCome(input)],
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
const seasons: Readonly<Record<string, number>> = { våren: 5, sommaren: 8, hösten: 11, början: 3, slutet: 12 }
const future =
  /(?<!\p{L})(?:kommer att|ska (?:presenteras|publiceras|lanseras|starta|genomföras|beslutas|antas|vara klar)|planeras|beräknas|publiceras|lanseras|väntas)(?!\p{L})/iu

/** The day that the report bears, else nothing is said. */
function dateOf({ text }: RuleInput): { year: number; month: number } | undefined {
  for (const line of text.lines) {
    const found = /(?:datum|daterad)\D{0,4}(20\d\d)-(\d\d)-\d\d/i.exec(line)
    if (found) return { year: Number(found[1]), month: Number(found[2]) }
  }
  return undefined
}

function findPast(input: RuleInput): Found[] {
  const date = dateOf(input)
  if (!date) return []
  return input.text.passages
    .filter(({ kind }) => kind === 'body' || kind === 'cell')
    .flatMap((passage) => pastIn(passage, date))
}

/** "Just nu" says nothing to one who reads the report a year later. */
function undated({ text }: RuleInput): Found[] {
  const pattern = /(?<!\p{L})(?:just nu|i skrivande stund|för närvarande)(?!\p{L})/giu
  return text.passages
    .filter(({ kind }) => kind === 'body' || kind === 'cell')
    .flatMap((passage) =>
      hitsOf(passage.text, pattern).map((hit) => ({
        severity: 'notice' as const,
        lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
        quotes: [passage.text.slice(Math.max(0, hit.index - 40), hit.index + 60).trim()],
        message: `«${hit[0]}» säger inte när. Skriv månad och år, och läget då rapporten skrevs.`,
      })),
    )
}

function pastIn(passage: Passage, date: { year: number; month: number }): Found[] {
  return sentencesOf(passage).flatMap(({ from, text }) => {
    const cue = future.exec(text)
    if (!cue) return []
    const near = text.slice(cue.index, cue.index + 90)
    const when = timeIn(near, date)
    if (!when || when.year * 12 + when.month >= date.year * 12 + date.month) return []
    return [
      {
        severity: 'warning' as const,
        lines: [linesOf(passage, from + cue.index, from + cue.index + near.length)],
        quotes: [text.trim().slice(0, 160)],
        message: `«${cue[0]} … ${when.words}» är framtid i texten, men hade varit när rapporten skrevs. Skriv vad som blev av det.`,
      },
    ]
  })
}

/** A month or a season with its year; a month alone is the one nearest before or after the report. */
function timeIn(
  text: string,
  date: { year: number; month: number },
): { year: number; month: number; words: string } | undefined {
  const whole = new RegExp(`(${months.join('|')}|${Object.keys(seasons).join('|')})(?: av)? (20\\d\\d)`, 'iu').exec(
    text,
  )
  if (whole) {
    const word = String(whole[1]).toLowerCase()
    return { year: Number(whole[2]), month: months.indexOf(word) + 1 || (seasons[word] ?? 12), words: whole[0] }
  }
  const alone = new RegExp(`(?<!\\p{L})i (${months.join('|')})(?!\\p{L}| 20)`, 'iu').exec(text)
  if (!alone) return undefined
  const month = months.indexOf(String(alone[1]).toLowerCase()) + 1
  const ago = (date.month - month + 12) % 12
  return ago > 0 && ago <= 2
    ? { year: month < date.month ? date.year : date.year - 1, month, words: alone[0] }
    : undefined
}
