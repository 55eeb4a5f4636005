/*
 * For when a figure is asked: a year `2021`, a quarter `2021K2`, a span of years `2019-2021`, or all there is up to the end of a year `-2021`.
 */
export type AskedPeriod = {
  readonly text: string
  /** Days, both within. */
  readonly from: string
  readonly to: string
  readonly firstYear: number
  readonly lastYear: number
  readonly isQuarter: boolean
}

const quarters = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const
const written = /^(?:(?<first>\d{4})?-)?(?<last>\d{4})(?:K(?<quarter>[1-4]))?$/

/** Undefined for what is no such period. */
export function readPeriod(text: string): AskedPeriod | undefined {
  const { first, last, quarter } = written.exec(text)?.groups ?? {}
  if (last === undefined) return undefined
  const lastYear = Number(last)
  const days = quarter === undefined ? undefined : quarters[Number(quarter) - 1]
  if (days) {
    if (text.includes('-')) return undefined
    const [from, to] = days.map((day) => `${last}-${day}`)
    return { text, from: from ?? '', to: to ?? '', firstYear: lastYear, lastYear, isQuarter: true }
  }
  const firstYear = first !== undefined ? Number(first) : text.startsWith('-') ? 0 : lastYear
  if (firstYear > lastYear) return undefined
  const from = `${String(firstYear).padStart(4, '0')}-01-01`
  return { text, from, to: `${last}-12-31`, firstYear, lastYear, isQuarter: false }
}

export function isIn(day: string | undefined, { from, to }: AskedPeriod): boolean {
  return day !== undefined && day >= from && day <= to
}

export function isYearIn(year: number, { firstYear, lastYear }: AskedPeriod): boolean {
  return year >= firstYear && year <= lastYear
}

/** As it may be printed: `2021`, `kvartal 2 2021`, `2019–2021`, `till och med 2021`. */
export function formatPeriod(text: string): string {
  const [year = '', quarter] = text.split('K')
  if (quarter !== undefined) return `kvartal ${quarter} ${year}`
  return text.startsWith('-') ? `till och med ${text.slice(1)}` : text.replace('-', '–')
}

/** The year before, or the same quarter a year before; undefined for a span. */
export function periodBefore(text: string): string | undefined {
  const [, year, quarter = ''] = /^(\d{4})(K[1-4])?$/.exec(text) ?? []
  return year === undefined ? undefined : `${Number(year) - 1}${quarter}`
}
