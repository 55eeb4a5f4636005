/*
 * How a count is written in a Word list: 3, 03, c, III.
 */
const romanSigns = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** @param format as `w:numFmt` says it; one that is not known is written as a number. */
export function writtenCount(count: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    default:
      return String(count)
  }
}

/** After z comes aa, then bb. */
function letters(count: number): string {
  const at = Math.max(0, count - 1)
  return String.fromCharCode(97 + (at % 26)).repeat(Math.min(10, 1 + Math.floor(at / 26)))
}

function roman(count: number): string {
  let [rest, text] = [Math.min(count, 3999), '']
  for (const [value, sign] of romanSigns) for (; rest >= value; rest -= value) text += sign
  return text
}
