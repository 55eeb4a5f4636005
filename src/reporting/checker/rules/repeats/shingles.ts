/*
 * Runs of words that have stood before, found by a number for each eight words in a row.
 */
const shingle = 8

export type Repeat = { readonly first: number; readonly second: number; length: number }

/** Runs of at least eight words that have stood before, each as long as it goes. */
export function repeatsIn(forms: readonly string[]): Repeat[] {
  const places = new Map<number, number>()
  const hashes = hashesOf(forms)
  const repeats: Repeat[] = []
  let open: Repeat | undefined
  for (let at = 0; at + shingle <= forms.length; at += 1) {
    const key = hashAt(hashes, at)
    const place = places.get(key)
    if (place === undefined) places.set(key, at)
    const before = place !== undefined && sameRun(forms, place, at) ? place : undefined
    const goesOn =
      open &&
      at === open.second + open.length - shingle + 1 &&
      sameAt(forms, open.first + open.length, at + shingle - 1)
    if (open && goesOn) open.length += 1
    else if (before !== undefined && before + shingle <= at) {
      open = { first: before, second: at, length: shingle }
      repeats.push(open)
    } else open = undefined
  }
  return repeats
}

/** A number for each word, the same for the same word. */
function hashesOf(forms: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>()
  return forms.map((form) => {
    const number = numbers.get(form) ?? Math.imul(numbers.size + 1, 0x9e3779b1)
    numbers.set(form, number)
    return number
  })
}

function hashAt(hashes: readonly number[], at: number): number {
  let hash = 0
  for (let place = at; place < at + shingle; place += 1)
    hash = Math.imul(hash ^ (hash >>> 15), 31) + (hashes[place] ?? 0)
  return hash | 0
}

function sameRun(forms: readonly string[], a: number, b: number): boolean {
  for (let place = 0; place < shingle; place += 1) if (forms[a + place] !== forms[b + place]) return false
  return true
}

function sameAt(forms: readonly string[], a: number, b: number): boolean {
  return forms[a] !== undefined && forms[a] === forms[b]
}
