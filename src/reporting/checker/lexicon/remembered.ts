/*
 * Answers that are kept, since the same words are asked for again and again. When there are too many all are forgotten: a server
 * runs for months, and a text full of slips asks for very many words that are none.
 */
const most = 60_000

export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = find(word)
    known.set(word, found)
    return found
  }
}
