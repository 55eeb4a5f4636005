/*
 * Numbers as Swedish texts write them: `40,5 Mkr`, `1 300`, `tolv`, `fyrahundra`, `tjugofem`, `2,4 miljoner kronor`.
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
const ones = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']
const teens = ['tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton']
const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']
const worth: Readonly<Record<string, number>> = Object.fromEntries([
  ['noll', 0],
  ['en', 1],
  ...[...ones, ...teens].map((word, at) => [word, at + 1]),
  ...tens.map((word, at) => [word, 10 * (at + 2)]),
])

const one = ones.join('|')
const underHundred = `(?:${tens.join('|')})(?:en|${one})?|${teens.join('|')}`
const small = `(?:(?:${one})?hundra(?:en|${one}|${underHundred})?|${underHundred}|${ones.slice(1).join('|')})`
const inWords = `(?<!\\p{L})(?:(?:ett|${small})?tusen(?:${small})?|${small})(?!\\p{L})`

/** A number in a pattern, without the words after it. */
export const numberPattern = `\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?|${inWords}`

const written = new RegExp(
  `([-−–])?(${numberPattern}|(?<!\\p{L})(?:noll|en|ett)(?!\\p{L}))(?:[\\s\\u00a0]*(\\p{L}+))?`,
  'iu',
)
const step = new RegExp(`(${numberPattern})(?:[\\s\\u00a0]*(\\p{L}+))?`, 'iu')

/** `40,5 Mkr` → 40 500 000. Undefined where there is none. */
export function numberIn(text: string): number | undefined {
  const [, minus, number, scale = ''] = written.exec(text) ?? []
  if (number === undefined) return undefined
  const value = /\d/u.test(number) ? Number(number.replaceAll(/\s/gu, '').replace(',', '.')) : ofWords(number)
  return (minus ? -1 : 1) * value * (scales[scale.toLowerCase()] ?? 1)
}

const parts = new RegExp(
  [...Object.keys(worth), 'hundra', 'tusen'].toSorted((a, b) => b.length - a.length).join('|'),
  'gu',
)

/** `fyrahundratjugo` → 420: what stands before hundra and tusen is so many of them. */
function ofWords(word: string): number {
  let [all, now] = [0, 0]
  for (const [part] of word.toLowerCase().matchAll(parts)) {
    if (part === 'hundra') now = 100 * Math.max(now, 1)
    else if (part === 'tusen') [all, now] = [all + 1000 * Math.max(now, 1), 0]
    else now += worth[part] ?? 0
  }
  return all + now
}

const wholeWord = new RegExp(`^(?:${inWords}|noll|en|ett)$`, 'iu')

/** `nio` → 9, `fyrahundra` → 400. Undefined for what is no number in words. */
export function numberOfWord(word: string): number | undefined {
  return wholeWord.test(word) ? ofWords(word) : undefined
}

/** The worth of the last digit: 0,1 for `12,4`, 1 for `12`, 100 000 for `2,4 miljoner`. */
export function stepOf(text: string): number {
  const [, number, scale = ''] = step.exec(text) ?? []
  const decimals = number?.split(',')[1]?.length ?? 0
  return 10 ** -decimals * (scales[scale.toLowerCase()] ?? 1)
}
