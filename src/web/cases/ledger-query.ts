/*
 * The filter over cases as it stands in an address. The list, the interactive report and every export read the same words, so an
 * address that somebody has saved shows the same rows in each of them.
 */
import { type CalendarDate, isCalendarDate } from '../../foundation/index.ts'
import type { ledger } from '../../portfolio/index.ts'

/** The words of the address, in the order in which they are written. A table. */
const words = {
  ord: 'text',
  sort: 'sort',
  typ: 'kind',
  lage: 'state',
  kommun: 'municipality',
  prioritering: 'priority',
  omrade: 'area',
  mal: 'goal',
  utmaning: 'challenge',
  perspektiv: 'perspective',
  plats: 'placeKind',
  finansiar: 'financier',
  agare: 'owner',
  fran: 'decidedFrom',
  till: 'decidedTo',
} as const satisfies Record<string, keyof ledger.LedgerFilter>

export type LedgerWord = keyof typeof words

/** Words of the address that other parts of a page use. */
const others = ['sida', 'sortera', 'dela', 'visa']

export type LedgerQuery = { readonly filter: ledger.LedgerFilter; readonly notUnderstood: readonly string[] }

/** A year stands for its first or last day; what is no day is named, not guessed. */
export function readLedgerQuery(query: URLSearchParams): LedgerQuery {
  const filter: Record<string, string> = {}
  const notUnderstood: string[] = []
  for (const [word, value] of query) {
    const text = value.trim().slice(0, 200)
    if (text === '' || others.includes(word)) continue
    const key = words[word as LedgerWord]
    const read = key === undefined ? undefined : readValue(key, text)
    if (key === undefined || read === undefined) notUnderstood.push(`${word}=${text.slice(0, 60)}`)
    else filter[key] = read
  }
  return { filter, notUnderstood }
}

export function ledgerQueryOf(filter: ledger.LedgerFilter): Record<string, string> {
  const chosen = Object.entries(words).flatMap(([word, key]) => {
    const value = filter[key]
    return value === undefined ? [] : [[word, value]]
  })
  return Object.fromEntries(chosen)
}

function readValue(key: keyof ledger.LedgerFilter, text: string): string | undefined {
  if (key !== 'decidedFrom' && key !== 'decidedTo') return text
  const day = /^\d{4}$/.test(text) ? `${text}-${key === 'decidedFrom' ? '01-01' : '12-31'}` : text
  return isCalendarDate(day) ? (day satisfies CalendarDate) : undefined
}
