/*
 * Compounds that the word list does not allow as they stand. Either the joint is at fault (`bredbandstödet`, where the list
 * wants `bredbands-`), or two known words have been put together in a way that the list has not thought of, which is no fault.
 */
import { freeFirstParts } from './added-headwords.ts'
import { originsOf } from './headwords.ts'
import { isListed, isWord, mayBegin, mayEnd } from './is-word.ts'

export type LostJoint = {
  readonly first: string
  readonly rest: string
  readonly mended: string
  readonly certain: boolean
}

/** Endings of first parts that always take an s in Swedish compounds. */
const alwaysJoined = /(?:het|ning|ling|ring|ding|ting|tion|sion|skap|itet|dom)$/

/** An s that the list wants between two known parts and that is not there. */
export function findLostJoint(form: string): LostJoint | undefined {
  for (let at = form.length - 3; at >= 4; at--) {
    const first = form.slice(0, at)
    const rest = form.slice(at)
    if (mayBegin(first) || !mayBegin(`${first}s`) || !endsWell(rest)) continue
    const mended = `${first}s${rest}`
    if (isWord(mended)) return { first, rest, mended, certain: alwaysJoined.test(first) && isListed(first) }
  }
  return undefined
}

function endsWell(rest: string): boolean {
  return mayEnd(rest) || isWord(rest)
}

/** Two known words together, each long enough to be one, or three. */
export function isLooseCompound(form: string): boolean {
  for (let at = form.length - 3; at >= 2; at--) {
    if (!beginsLoosely(form.slice(0, at))) continue
    const rest = form.slice(at)
    if (rest.length > 4 ? isWord(rest) : isListed(rest)) return true
    if (rest.startsWith('s') && rest.length > 5 && isWord(rest.slice(1))) return true
  }
  return false
}

function beginsLoosely(first: string): boolean {
  if (freeFirstParts.has(first)) return true
  if (first.length < 3) return false
  if (mayBegin(first)) return true
  if (first.length < 4) return false
  return isListed(first) ? originsOf(first).some(isNounLike) : first.length > 6 && isWord(first)
}

/* Headwords that take a genitive are nouns or names. */
function isNounLike(origin: { readonly flags: string; readonly ending: unknown }): boolean {
  return origin.ending === undefined && origin.flags.includes('A')
}
