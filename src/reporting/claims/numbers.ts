/*
 * Numbers as Swedish texts write them: `40,5 Mkr`, `1 300`, `tolv`, `2,4 miljoner kronor`.
 */
const scales: Readonly<Record<string, number>> = {
  tkr: 1e3,
  tusen: 1e3,
  mkr: 1e6,
  miljoner: 1e6,
  miljon: 1e6,
  mnkr: 1e6,
  miljarder: 1e9,
}
const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** A number in a pattern, without the words after it. */
export const numberPattern = `\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?|${words.slice(2).join('|')}`

/** `40,5 Mkr` → 40 500 000. Undefined where there is none. */
export function numberIn(text: string): number | undefined {
  const found = new RegExp(`([-−–])?(${numberPattern})(?:[\\s\\u00a0]*(\\p{L}+))?`, 'iu').exec(text)
  if (!found?.[2]) return undefined
  const word = words.indexOf(found[2].toLowerCase())
  const value = word >= 0 ? word : Number(found[2].replaceAll(/\s/gu, '').replace(',', '.'))
  return (found[1] ? -1 : 1) * value * (scales[(found[3] ?? '').toLowerCase()] ?? 1)
}

/** The worth of the last digit: 0,1 for `12,4`, 1 for `12`, 100 000 for `2,4 miljoner`. */
export function stepOf(text: string): number {
  const found = new RegExp(`(${numberPattern})(?:[\\s\\u00a0]*(\\p{L}+))?`, 'iu').exec(text)
  const decimals = found?.[1]?.split(',')[1]?.length ?? 0
  return 10 ** -decimals * (scales[(found?.[2] ?? '').toLowerCase()] ?? 1)
}
