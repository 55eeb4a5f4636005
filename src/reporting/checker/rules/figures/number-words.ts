/*
 * Small numbers, in words or in digits.
 */
const words = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
]

export const numberPattern = `(?:${words.slice(2).join('|')}|\\d{1,3})`

export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const at = words.indexOf(word.toLowerCase())
  return at === -1 ? undefined : at
}
