import { Refusal } from './refusal.ts'

/*
 * A period is the stretch of years that a plan is in force or a figure speaks of, both ends included.
 *
 *   period = year | year "-" year
 *
 * An en dash and blanks around the dash are read; a period is always printed with an en dash and no blanks: 2018–2030.
 */
export type Period = { readonly from: number; readonly to: number }

export function year(value: number): Period {
  return { from: value, to: value }
}

export function parsePeriod(text: string): Period {
  const found = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text)
  if (!found) throw new Refusal('not-a-period', { text })
  const from = Number(found[1])
  const to = Number(found[2] ?? found[1])
  if (to < from) throw new Refusal('not-a-period', { text })
  return { from, to }
}

export function formatPeriod({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`
}

export function covers(period: Period, aYear: number): boolean {
  return period.from <= aYear && aYear <= period.to
}
