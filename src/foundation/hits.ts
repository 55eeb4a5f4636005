/*
 * Every hit of a pattern in a text. `matchAll` makes a copy of the pattern each time, which takes longer than the search: a report is searched
 * for a hundred patterns, sentence by sentence.
 */

/** @param pattern with the flag `g`. */
export function hitsOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    found.push(hit)
    if (hit[0] === '') pattern.lastIndex += 1
  }
  return found
}
