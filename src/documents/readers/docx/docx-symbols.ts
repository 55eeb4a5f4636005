/*
 * What the signs of the fonts Symbol, Wingdings and Wingdings 2 show. Word keeps them as numbers from F000 on, where no other
 * font has a sign. A table: a sign, and the places where the font has it; only signs that reports use, the others are left out.
 */
const wingdings = placesOf({
  '•': '6C 6E 73 74 75 76 77 9E 9F A0 A1 A7 AA D8',
  '☐': '6F 70 71 72 A8',
  '☒': '78 FD FE',
  '✓': 'FC',
  '✗': 'FB',
  '→': 'E0 E8 F0',
})
const wingdings2 = placesOf({ '☐': '2A 30 A3', '☒': '51 52 53 54', '✓': '50', '✗': '4F', '•': '95 96 97 A2' })
const symbol = placesOf({
  '•': 'A7 A8 B7',
  '≤': 'A3',
  '≥': 'B3',
  '±': 'B1',
  '×': 'B4',
  '−': '2D',
  '°': 'B0',
  '→': 'AE',
})

/** @param char the number in hexadecimal, as `w:char` has it: `F0FE`. */
export function symbolSign(char: string, font: string): string {
  const code = Number.parseInt(char, 16)
  if (!(code >= 0x20 && code <= 0xffff)) return ''
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const known = isPrivate || code <= 0xff ? tableOf(font)?.get(code % 0x100) : undefined
  return known ?? (isPrivate ? '' : String.fromCharCode(code))
}

/** A text set in one of the fonts, as it looks. */
export function shownText(text: string, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolSign(sign.charCodeAt(0).toString(16), font))
}

function tableOf(font: string): ReadonlyMap<number, string> | undefined {
  if (/^wingdings 2/i.test(font)) return wingdings2
  if (/^wingdings/i.test(font)) return wingdings
  return /^symbol/i.test(font) ? symbol : undefined
}

function placesOf(bySign: Readonly<Record<string, string>>): Map<number, string> {
  const pairs = Object.entries(bySign)
  return new Map(
    pairs.flatMap(([sign, places]) => places.split(' ').map((place) => [Number.parseInt(place, 16), sign])),
  )
}
