/*
 * How Swedish is sorted and compared. The database has its own collation `sv` for the same order.
 */
const collator = new Intl.Collator('sv')

/** Sorts å, ä, ö last and in that order. For use with `toSorted`. */
export function inSwedishOrder(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A text as it is compared when case, blanks and kinds of dash shall not matter. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** `a, b och c`. */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`
}
