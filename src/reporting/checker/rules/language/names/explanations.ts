/*
 * Where an abbreviation is explained: `Östra Mellansverige (ÖMS)`, `ÖMS (Östra Mellansverige)`, `Östra Mellansverige, ÖMS`. The
 * words must hold the letters of the abbreviation in order, the first letter at their head.
 */
import type { Word } from '../../../checked-text.ts'

export type Explanation = { readonly by: Word; readonly words: string }

export function findExplanation(word: Word, form: string): Explanation | undefined {
  const { text } = word.passage
  const isBracketed = /[(,–-]\s*$/.test(text.slice(Math.max(0, word.from - 3), word.from))
  const said = inBrackets(text, word.to) ?? (isBracketed ? leading(text, word.from, form) : undefined)
  if (said !== undefined) return isNameLike(said) || fits(said, form) ? { by: word, words: said } : undefined
  const beside = apposition(text, word.to)
  return beside !== undefined && fits(beside, form) ? { by: word, words: beside } : undefined
}

function isNameLike(said: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(said) && said.includes(' ')
}

function inBrackets(text: string, from: number): string | undefined {
  return /^(?::?s)?\s*\(([^)]{6,110})\)/u.exec(text.slice(from, from + 120))?.[1]
}

function apposition(text: string, from: number): string | undefined {
  return /^\s*[,–-]\s+(\p{L}[^,.;()]{6,80})[,.;)]/u.exec(text.slice(from, from + 100))?.[1]
}

/** The shortest run of words before `(` or a comma that holds the letters. */
function leading(text: string, to: number, form: string): string | undefined {
  const before = text.slice(Math.max(0, to - 120), to).replace(/\s*[(,–-]\s*$/, '')
  const words = (/[\p{L}& /-]+$/u.exec(before)?.[0] ?? '').trim().split(/\s+/)
  for (let count = 1; count <= Math.min(words.length, form.length + 2); count++) {
    const said = words.slice(-count).join(' ')
    if (fits(said, form)) return said
  }
  return undefined
}

/** In order, the first letter first, and where there are several words at least two letters at the head of one. */
function fits(said: string, form: string): boolean {
  const plain = said.toLowerCase()
  const letters = [...form.toLowerCase()]
  if (plain[0] !== letters[0] || plain.length < form.length * 3) return false
  let from = -1
  let heads = 0
  for (const letter of letters) {
    const head = from < 0 ? 0 : plain.slice(from + 1).search(new RegExp(`(?<=[ /-])${letter}`, 'u'))
    const at = head >= 0 ? from + 1 + head : plain.indexOf(letter, from + 1)
    if (at < 0) return false
    if (head >= 0) heads++
    from = at
  }
  return heads > 1 || (!plain.includes(' ') && plain.length > 9)
}
