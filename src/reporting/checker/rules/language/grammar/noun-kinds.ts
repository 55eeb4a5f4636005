/*
 * What kind of noun a word is, asked only where the word can be nothing else.
 */
import { can, isOnly, type Token } from './sentences.ts'

const nounOnly = ['noun', 'noun-singular', 'noun-definite', 'noun-plural', 'common-gender', 'neuter'] as const

/* Words that look the same in the plural, and participles used as nouns. */
export const wavering = /(?:are|ande|ende|nde|man|er)$/

export function isNeuter(token: Token): boolean {
  return (
    isOnly(token, ...nounOnly) && can(token, 'noun-singular') && can(token, 'neuter') && !can(token, 'common-gender')
  )
}

export function isCommon(token: Token): boolean {
  return (
    isOnly(token, ...nounOnly) && can(token, 'noun-singular') && can(token, 'common-gender') && !can(token, 'neuter')
  )
}

export const numerals = /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,3})$/

export const prepositions = new Set(
  'i på av till från med för om under vid mot hos genom inom utan kring efter före'.split(' '),
)
