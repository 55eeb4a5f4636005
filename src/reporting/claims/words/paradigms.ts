/*
 * The forms of a Swedish verb and noun in which they state something: past, perfect, present, passive and participle. Infinitives are
 * wishes and tasks, and are not among them.
 */

/** öka → ökar, ökat, ökats, ökad, ökade, ökades. @param stem with its vowel: `öka`. */
export function weak(...stems: readonly string[]): string {
  return stems.map((stem) => `${stem}(?:r|ts?|des?|d)`).join('|')
}

/** höja → höjer, höjt, höjts, höjd, höjde, höjdes. @param stem without a vowel: `höj`. */
export function short(...stems: readonly string[]): string {
  return stems.map((stem) => `${stem}(?:er|ts?|des?|d)`).join('|')
}

/** ökning → ökningen, ökningar, ökningarna. */
export function noun(...stems: readonly string[]): string {
  return stems.map((stem) => `${stem}(?:en|ar|arna)?`).join('|')
}

/** fördubbla → fördubblat, fördubblats, fördubblad, fördubbling, fördubblingen. */
export function times(...stems: readonly string[]): string {
  return stems.map((stem) => `${stem}(?:a(?:r|s|ts?|des?|d)|ing(?:en)?)`).join('|')
}

/** A whole word, whatever letters it has. */
export function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
}
