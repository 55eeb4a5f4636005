/*
 * The known word that a mistyped one is nearest to, so that an error can say what was probably meant.
 */

/** `Menade du ”--year”?`, or the known words when none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, steps: stepsBetween(word, candidate) }))
    .filter(({ candidate, steps }) => steps <= Math.max(2, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.steps - b.steps)[0]
  if (near) return `Menade du ”${near.candidate}”?`
  return known.length === 0 ? '' : `Det som finns är ${known.join(', ')}.`
}

/** How many letters must be put in, taken away or changed to make one word the other (Levenshtein). */
export function stepsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1)
      now.push(Math.min(change, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1))
    }
    before = now
  }
  return before.at(-1) ?? 0
}
