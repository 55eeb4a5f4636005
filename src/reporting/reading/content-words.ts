/*
 * The words of a text that carry its subject, and how much of one text another covers. Small words say nothing about which
 * question a line belongs to, and are left out.
 */
const smallWords = new Set(
  `alla allt att att av bara bland blev bli blir både de dels dem den denna dess det detta där då efter eller en enligt er
  ert ett ett för fått får han har hon hur i in inom inte jag kan kunna med mer mot ni nu något några när och om på sin
  sitt sina ska som så till under upp ur ut vad var vara vem vi via vid vår vårt våra är än även`.split(/\s+/),
)

/** Lower case, three letters or more, small words left out; a hyphen parts two words. */
export function contentWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]{3,}/gu) ?? []
  return words.filter((word) => !smallWords.has(word))
}

/** The share of the words that are in the bag, 0–1; 1 where there are none. */
export function shareIn(words: readonly string[], bag: ReadonlySet<string>): number {
  return words.length === 0 ? 1 : words.filter((word) => bag.has(word)).length / words.length
}

/** The share of the bag that the words cover, 0–1. */
export function coverageOf(bag: ReadonlySet<string>, words: Iterable<string>): number {
  if (bag.size === 0) return 0
  const found = new Set<string>()
  for (const word of words) if (bag.has(word)) found.add(word)
  return found.size / bag.size
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
