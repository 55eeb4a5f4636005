/*
 * Whether a word is Swedish: in the list, an inflected form of it, or a compound whose parts the list allows to stand where they
 * stand. The list knows which words take an s when something follows (`hållbarhets-`), so a lost joint makes a wrong word.
 */
import { type Origin, originsOf } from './headwords.ts'
import { remembered } from './remembered.ts'

/* The flags of the list: see its affix file. */
const flag = { needsEnding: '¤', forbidden: '%', begin: 'X', middle: 'U', end: 'Y', onlyInCompound: 'Z' }

function standsAlone(origin: Origin): boolean {
  if (origin.ending === undefined) return !/[¤Z%]/.test(origin.flags)
  return origin.ending.carries === '' && !/[Z%]/.test(origin.flags)
}

function carriesInCompound(origin: Origin, place: 'begin' | 'middle'): boolean {
  const wanted = flag[place]
  if (origin.ending === undefined) return origin.flags.includes(wanted) && !origin.flags.includes(flag.needsEnding)
  return origin.ending.carries.includes(wanted)
}

function endsCompound(origin: Origin): boolean {
  if (!origin.flags.includes(flag.end)) return false
  return origin.ending === undefined ? !origin.flags.includes(flag.needsEnding) : origin.ending.carries === ''
}

const isForbidden = remembered((form) => originsOf(form).some((origin) => origin.flags.includes(flag.forbidden)))
const canStandAlone = remembered((form) => originsOf(form).some(standsAlone))
const canBegin = remembered((form) => originsOf(form).some((origin) => carriesInCompound(origin, 'begin')))
const canBeMiddle = remembered((form) => originsOf(form).some((origin) => carriesInCompound(origin, 'middle')))
const canEnd = remembered((form) => originsOf(form).some(endsCompound))

/** Where the last part of a compound can begin with a letter that was written only twice of three: fall-lucka, fallucka. */
function hiddenThird(form: string, at: number): string | undefined {
  const last = form[at - 1]
  return last !== undefined && last === form[at - 2] && last !== form[at] ? last + form.slice(at) : undefined
}

const splitTail = remembered((form: string): readonly string[] | false => {
  if (form.length >= 2 && canEnd(form)) return [form]
  for (let at = form.length - 2; at >= 3; at--) {
    if (!canBeMiddle(form.slice(0, at)) && !(at >= 4 && canBegin(form.slice(0, at)))) continue
    const rest = splitTail(form.slice(at))
    if (rest) return [form.slice(0, at), ...rest]
  }
  return false
})

/** The parts of a compound that the list allows, or undefined. Written in lower case. */
export const partsOf = remembered((form: string): readonly string[] | false => {
  for (let at = form.length - 2; at >= 2; at--) {
    const first = form.slice(0, at)
    if (!canBegin(first)) continue
    const third = hiddenThird(form, at)
    const rest = splitTail(form.slice(at)) || (third !== undefined && splitTail(third))
    if (rest) return [first, ...rest]
  }
  return false
})

const isForm = remembered((form) => !isForbidden(form) && (canStandAlone(form) || partsOf(form) !== false))

/** In the list, in the case given: `Örebro` is, `örebro` is not. Compounds are not asked for. */
export function isListed(word: string): boolean {
  return canStandAlone(word)
}

/** A word without hyphens, in the case given, or in lower case where it stands at the start of a sentence or in capitals. */
export const isWord = remembered((word: string): boolean => {
  if (isForm(word)) return true
  const lower = word.toLowerCase()
  if (lower !== word && isForm(lower)) return true
  return word === word.toUpperCase() && isForm(word.charAt(0) + lower.slice(1))
})

/** Whether the form may stand before something else in a compound, with the joint that the list asks for. */
export function mayBegin(form: string): boolean {
  return canBegin(form)
}

export function mayEnd(form: string): boolean {
  return canEnd(form)
}
