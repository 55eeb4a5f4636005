/*
 * Words of one phrase that do not agree: en and ett, singular and plural, definite and indefinite. Only where every word of the
 * phrase can be one thing only.
 */
import type { Found } from '../../../finding.ts'
import { bareAfterDe, definiteAfterIndefinite, definiteAfterLoose, lostGenitive } from './definiteness.ts'
import { isCommon, isNeuter, numerals, prepositions, wavering } from './noun-kinds.ts'
import { can, follows, foundIn, isOnly, type Sentence, type Token } from './sentences.ts'

export function findDisagreement(sentence: Sentence): Found[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const [next, third, fourth] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
    if (!next || !follows(next)) return []
    return (
      wrongGender(token, next, follows(third) ? third : undefined) ??
      definiteAfterIndefinite(token, next) ??
      singularAfterPlural(token, next) ??
      longAndShort(tokens[at - 1], token, next) ??
      pluralWithDet(token, next, third) ??
      bareAfterDe(token, next, third, fourth) ??
      wrongGenderOfOne(token, next, third, fourth) ??
      definiteAfterLoose(tokens[at - 1], token, next) ??
      lostGenitive(tokens[at - 1], token, next, third) ??
      longBeforeSingular(tokens[at - 1], token, next, third) ??
      []
    )
  })
}

/* en projekt, ett strategi, ett ny metod */
function wrongGender(token: Token, next: Token, third: Token | undefined): Found[] | undefined {
  const isEn = /^(?:en|ingen|någon|varje?n|denna)$/.test(token.lower)
  const isEtt = /^(?:ett|inget|något|detta)$/.test(token.lower)
  if (!isEn && !isEtt) return undefined
  const hasAdjective = third !== undefined && isOnly(next, 'adjective', 'adjective-base', 'adjective-a')
  const noun = hasAdjective ? third : next
  if (noun.word.text !== noun.lower || wavering.test(noun.lower) || !(isEn ? isNeuter(noun) : isCommon(noun)))
    return undefined
  const run = hasAdjective ? [token, next, noun] : [token, next]
  return foundIn(run, 'warning', `«${token.lower}» stämmer inte med «${noun.lower}». Rätta det ena.`)
}

/* en av sex perspektiv */
function wrongGenderOfOne(
  token: Token,
  next: Token,
  third: Token | undefined,
  fourth: Token | undefined,
): Found[] | undefined {
  if (token.lower !== 'en' || next.lower !== 'av' || !third || !fourth || !follows(fourth)) return undefined
  if (!numerals.test(third.lower) || !isNeuter(fourth) || wavering.test(fourth.lower)) return undefined
  return foundIn([token, next, third, fourth], 'warning', `«en» stämmer inte med «${fourth.lower}». Skriv «ett av».`)
}

/* flera insats */
function singularAfterPlural(token: Token, next: Token): Found[] | undefined {
  if (!/^(?:flera|många|några|dessa|båda|två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/.test(token.lower)) return undefined
  if (next.word.text !== next.lower || wavering.test(next.lower) || !isCommon(next) || can(next, 'noun-plural'))
    return undefined
  if (/^(?:procent|år|kronor|meter|mil|man)$/.test(next.lower)) return undefined
  return foundIn([token, next], 'warning', `Efter «${token.lower}» står substantivet i plural, inte «${next.lower}».`)
}

/* de nya regional prognoserna */
function longAndShort(before: Token | undefined, token: Token, next: Token): Found[] | undefined {
  if (
    !/^(?:de|dessa|den|det|denna|detta|våra|länets|nya|flera|olika)$/.test(before?.lower ?? '') ||
    !before ||
    !follows(token)
  )
    return undefined
  if (!isOnly(token, 'adjective', 'adjective-a') || !can(token, 'adjective-a')) return undefined
  if (
    !isOnly(next, 'adjective', 'adjective-base') ||
    !can(next, 'adjective-base') ||
    /(?:ande|ende|[eai]|re)$/.test(next.lower)
  )
    return undefined
  return foundIn(
    [before, token, next],
    'error',
    `«${next.lower}» stämmer inte med «${before.lower} ${token.lower}». Böj det likadant.`,
  )
}

/* det två aktörerna */
function pluralWithDet(token: Token, next: Token, third: Token | undefined): Found[] | undefined {
  if (token.lower !== 'det' || !numerals.test(next.lower) || !third || !follows(third)) return undefined
  if (!can(third, 'noun-plural-definite') && !/(?:na|en)$/.test(third.lower)) return undefined
  return foundIn([token, next, third], 'error', `Skriv «de ${next.lower} ${third.lower}»: ordet står i plural.`)
}

/* till fortsatta arbete, en höjd och nya kunskap */
function longBeforeSingular(
  before: Token | undefined,
  token: Token,
  next: Token,
  third: Token | undefined,
): Found[] | undefined {
  if (!before || !prepositions.has(before.lower) || !follows(token) || token.word.text !== token.lower) return undefined
  if (
    !isOnly(token, 'adjective', 'adjective-a') ||
    !can(token, 'adjective-a') ||
    /(?:sta|ste|re|nde)$/.test(token.lower)
  )
    return undefined
  const isSingular = isCommon(next) || (isNeuter(next) && next.lower.endsWith('e'))
  if (
    !isSingular ||
    wavering.test(next.lower) ||
    can(next, 'noun-plural') ||
    third?.lower === 'som' ||
    third?.before.includes('-')
  )
    return undefined
  return foundIn(
    [before, token, next],
    'warning',
    `«${token.lower}» stämmer inte med «${next.lower}». Böj dem likadant.`,
  )
}
