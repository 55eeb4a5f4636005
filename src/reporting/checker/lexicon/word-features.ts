/*
 * What a word can be, read from the flags of the list and from the ending that made the form: noun, verb or adjective, and in
 * which form. A word can be several things; rules ask whether it can be something, or whether it can be nothing else.
 */
import type { Ending } from './affixes.ts'
import { type Origin, originsOf } from './headwords.ts'
import { irregularFeatures } from './irregular-verbs.ts'
import { partsOf } from './is-word.ts'
import { remembered } from './remembered.ts'
import type { WordFeature } from './word-feature.ts'

/** Asked in lower case; a compound is what its last part is. */
export const featuresOf = remembered(findFeatures)

function findFeatures(word: string): ReadonlySet<WordFeature> {
  const own = originsOf(word).filter((origin) => origin.ending?.carries !== undefined || !/[Z¤]/.test(origin.flags))
  const parts = own.length > 0 ? false : partsOf(word)
  const origins = parts ? originsOf(parts.at(-1) ?? word) : own
  const features = new Set(irregularFeatures(word) ?? origins.flatMap(featuresOfOrigin))
  if (isRegularPresent(word)) features.add('present')
  return features
}

/* `visar` stands in the list by itself, but `visa` beside it tells what it is. */
function isRegularPresent(word: string): boolean {
  return (
    word.endsWith('ar') && originsOf(word.slice(0, -1)).some((origin) => origin.ending === undefined && isVerb(origin))
  )
}

function featuresOfOrigin(origin: Origin): readonly WordFeature[] {
  if (origin.ending?.carries) return []
  if (isVerb(origin)) return verbFeatures(origin)
  if (isAdjective(origin)) return adjectiveFeatures(origin)
  if (!/[ABCDEFGHIJ]/.test(origin.flags)) return ['other']
  return origin.ending === undefined ? nounBase(origin.flags) : nounForm(origin.ending, origin.flags)
}

function isVerb({ headword, flags }: Origin): boolean {
  return headword.endsWith('a') ? /[mKMNP]/.test(flags) : /[oåyöei]$/.test(headword) && flags.includes('m')
}

function verbFeatures({ headword, ending }: Origin): readonly WordFeature[] {
  if (ending === undefined) return ['infinitive']
  const { flag, add } = ending
  if (add.includes('nde')) return ['adjective']
  if (flag === 'm' || (flag === 'K' && add === 'er')) return ['present']
  if (flag === 'P' || flag === 'O') return participleFeatures(add)
  if (flag === 'K' || flag === 'M') return [add.endsWith('t') && add !== 'et' ? 'supine' : 'past']
  if (flag === 'L' || flag === 'N') return [passiveFeature(add)]
  if (flag === 'A') return ['infinitive', 'present']
  /* genomföra, genomför: the present of -ra verbs is the bare stem. */
  if (flag === 'J' && add === '' && headword.endsWith('ra')) return ['present']
  return flag === 'R' ? ['present'] : ['noun']
}

function participleFeatures(add: string): readonly WordFeature[] {
  if (add === 't') return ['supine', 'adjective']
  return add === 'de' ? ['past', 'adjective', 'adjective-a'] : ['adjective', 'adjective-base']
}

function passiveFeature(add: string): WordFeature {
  if (add === 's') return 'present'
  return add.endsWith('ts') ? 'supine' : 'past'
}

function isAdjective({ headword, flags }: Origin): boolean {
  return /[OPQ]/.test(flags) || (/(?:el|en|er|m)$/.test(headword) && /K/.test(flags))
}

function adjectiveFeatures({ ending }: Origin): readonly WordFeature[] {
  if (ending === undefined) return ['adjective', 'adjective-base']
  const isLong = /^[OQMNK]$/.test(ending.flag) && /[ae]$/.test(ending.add)
  return isLong ? ['adjective', 'adjective-a'] : ['adjective']
}

/* E gives the definite form of `strategi`, but the plural of `samhälle`, which also has a neuter ending. */
function isCommon(flags: string): boolean {
  return flags.includes('D') || (flags.includes('E') && !/[BCF]/.test(flags))
}

function nounBase(flags: string): readonly WordFeature[] {
  const features: WordFeature[] = ['noun', 'noun-singular']
  if (isCommon(flags)) features.push('common-gender')
  if (/[BC]/.test(flags)) features.push('neuter')
  return features
}

function nounForm({ flag, add }: Ending, flags: string): readonly WordFeature[] {
  if (flag === 'B' || flag === 'C') return ['noun', 'noun-definite', 'neuter']
  if (flag === 'D' || (flag === 'E' && isCommon(flags))) return ['noun', 'noun-definite', 'common-gender']
  if (flag === 'F') return ['noun', 'noun-definite', 'noun-plural-definite']
  if (/^[EGHIJ]$/.test(flag)) return /nas?$/.test(add) ? ['noun', 'noun-plural-definite'] : ['noun', 'noun-plural']
  return ['noun']
}
