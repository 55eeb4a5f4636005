import type { Id } from './id.ts'
import { Refusal } from './refusal.ts'

/*
 * A diary number as registrars write it. Two grammars are in use in the regions:
 *
 *   diary-number = series "-" year "/" running      RUN-2026/1482
 *                | year2 series running             21RS9097
 *   series       = 1 to 5 capital letters
 *   year         = 4 digits, year2 = 2 digits
 *   running      = 1 to 6 digits, the first not 0
 */
export type DiaryNumber = Id<'DiaryNumber'>

export function isDiaryNumber(text: string): text is DiaryNumber {
  return /^([A-ZÅÄÖ]{1,5}-\d{4}\/[1-9]\d{0,5}|\d{2}[A-ZÅÄÖ]{1,5}[1-9]\d{0,5})$/.test(text)
}

/** Reads what a person has typed. Case and outer blanks are forgiven; nothing else is. */
export function parseDiaryNumber(text: string): DiaryNumber {
  const tidy = text.trim().toUpperCase()
  if (!isDiaryNumber(tidy)) throw new Refusal('not-a-diary-number', { text })
  return tidy
}
