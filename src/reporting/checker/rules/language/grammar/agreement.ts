/*
 * Words of one phrase that do not agree: en and ett, singular and plural, definite and indefinite. Only where every word of the
 * phrase can be one thing only.
 */
import type { Found } from '../../../finding.ts'
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

const nounOnly = ['noun', 'noun-singular', 'noun-definite', 'noun-plural', 'common-gender', 'neuter'] as const

/* Words that look the same in the plural, and participles used as nouns. */
const wavering = /(?:are|ande|ende|nde|man|er)$/

function isNeuter(token: Token): boolean {
  return (
    isOnly(token, ...nounOnly) && can(token, 'noun-singular') && can(token, 'neuter') && !can(token, 'common-gender')
  )
}

function isCommon(token: Token): boolean {
  return (
    isOnly(token, ...nounOnly) && can(token, 'noun-singular') && can(token, 'common-gender') && !can(token, 'neuter')
  )
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

const indefinite = new Set([
  'en',
  'ett',
  'flera',
  'många',
  'några',
  'varje',
  'mycket',
  'ingen',
  'inget',
  'inga',
  'något',
  'någon',
])

/* en projektet, mycket utvecklingsarbetet */
function definiteAfterIndefinite(token: Token, next: Token): Found[] | undefined {
  if (!indefinite.has(token.lower) || next.word.text !== next.lower || /(?:s|nde)$/.test(next.lower)) return undefined
  if (!isOnly(next, 'noun', 'noun-definite', 'common-gender', 'neuter', 'noun-plural-definite')) return undefined
  if (!can(next, 'noun-definite', 'noun-plural-definite')) return undefined
  return foundIn(
    [token, next],
    'warning',
    `Efter «${token.lower}» står substantivet i obestämd form, inte «${next.lower}».`,
  )
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

const numerals = /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,3})$/

/* det två aktörerna */
function pluralWithDet(token: Token, next: Token, third: Token | undefined): Found[] | undefined {
  if (token.lower !== 'det' || !numerals.test(next.lower) || !third || !follows(third)) return undefined
  if (!can(third, 'noun-plural-definite') && !/(?:na|en)$/.test(third.lower)) return undefined
  return foundIn([token, next, third], 'error', `Skriv «de ${next.lower} ${third.lower}»: ordet står i plural.`)
}

/* några av de större mötesplatser har; inom de olika områden, */
function bareAfterDe(
  token: Token,
  next: Token,
  third: Token | undefined,
  fourth: Token | undefined,
): Found[] | undefined {
  if (token.lower !== 'de' || !third || !follows(third) || next.lower === 'flesta') return undefined
  if (next.lower !== 'olika' && (!can(next, 'adjective') || can(next, 'noun-plural', 'present'))) return undefined
  if (!isOnly(third, 'noun', 'noun-plural') || !can(third, 'noun-plural')) return undefined
  const isClosed = fourth ? /^[,.]/.test(fourth.before) && !/^(?:som|vilka|där|vars)$/.test(fourth.lower) : true
  if (!isClosed && !(follows(fourth) && isOnly(fourth, 'present', 'past'))) return undefined
  return foundIn(
    [token, next, third],
    'warning',
    `Efter «de ${next.lower}» står substantivet i bestämd form, inte «${third.lower}».`,
  )
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

/* Ökad förmågan */
function definiteAfterLoose(before: Token | undefined, token: Token, next: Token): Found[] | undefined {
  if (!token.lower.endsWith('ad') || !isOnly(token, 'adjective', 'adjective-base') || next.word.text !== next.lower)
    return undefined
  if (!isOnly(next, 'noun', 'noun-definite', 'common-gender') || !can(next, 'noun-definite')) return undefined
  if (/^(?:är|blir|var|blev|hur|så|lika|den|bli|vara)$/.test(before?.lower ?? '')) return undefined
  return foundIn(
    [token, next],
    'warning',
    `«${token.lower}» stämmer inte med «${next.lower}». Skriv substantivet i obestämd form.`,
  )
}

/* Nouns that another noun may follow as its name or measure: området näringsliv, antalet företag. */
const classifier =
  /(?:området|gruppen|delen|talet|branschen|segmentet|perioden|läget|begreppet|temat|kategorin|ämnet|mängden|summan|projektet|programmet|nätverket|rubriken|metoden|ordet|formen|typen|sorten|nivån|fonden|bolaget|perspektivet|sektorn|andet|andena?|yrket|året|månaden|dagen|veckan|nde)$/

/* för framtiden kompetensutveckling; Projektet mål är */
function lostGenitive(
  before: Token | undefined,
  token: Token,
  next: Token,
  third: Token | undefined,
): Found[] | undefined {
  const isLed = /^(?:för|av|på|till|med|om|hos|från)$/.test(before?.lower ?? '') && follows(token)
  const isFirst = before === undefined && third !== undefined && /^(?:är|var|har|ska)$/.test(third.lower)
  if ((!isLed && !isFirst) || classifier.test(token.lower)) return undefined
  if (!isOnly(token, 'noun', 'noun-definite', 'common-gender', 'neuter') || !can(token, 'noun-definite'))
    return undefined
  if (token.lower.endsWith('s') || next.word.text !== next.lower || can(next, 'noun-definite', 'noun-plural-definite'))
    return undefined
  if (
    !isOnly(next, 'noun', 'noun-singular', 'noun-plural', 'common-gender', 'neuter') ||
    !can(next, 'noun-singular', 'noun-plural')
  )
    return undefined
  return foundIn([token, next], 'warning', `«${token.lower}» saknar genitiv-s före «${next.lower}».`)
}

const prepositions = new Set(
  'i på av till från med för om under vid mot hos genom inom utan kring efter före'.split(' '),
)

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
