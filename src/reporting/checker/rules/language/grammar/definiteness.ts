/*
 * Definite and indefinite forms that do not go together, and a definite noun that lacks the s of the genitive.
 */
import type { Found } from '../../../finding.ts'
import { can, follows, foundIn, isOnly, type Token } from './sentences.ts'

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
export function definiteAfterIndefinite(token: Token, next: Token): Found[] | undefined {
  if (!indefinite.has(token.lower) || next.word.text !== next.lower || /(?:s|nde)$/.test(next.lower)) return undefined
  if (!isOnly(next, 'noun', 'noun-definite', 'common-gender', 'neuter', 'noun-plural-definite')) return undefined
  if (!can(next, 'noun-definite', 'noun-plural-definite')) return undefined
  return foundIn(
    [token, next],
    'warning',
    `Efter «${token.lower}» står substantivet i obestämd form, inte «${next.lower}».`,
  )
}

/* några av de större mötesplatser har; inom de olika områden, */
export function bareAfterDe(
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

/* Ökad förmågan; not planerad hösten 2022, which says when. */
export function definiteAfterLoose(before: Token | undefined, token: Token, next: Token): Found[] | undefined {
  if (!token.lower.endsWith('ad') || !isOnly(token, 'adjective', 'adjective-base') || next.word.text !== next.lower)
    return undefined
  if (!isOnly(next, 'noun', 'noun-definite', 'common-gender') || !can(next, 'noun-definite')) return undefined
  if (/^(?:hösten|våren|sommaren|vintern|dagen|veckan|månaden|kvällen)$/.test(next.lower)) return undefined
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
export function lostGenitive(
  before: Token | undefined,
  token: Token,
  next: Token,
  third: Token | undefined,
): Found[] | undefined {
  const isLed = /^(?:för|av|på|till|med|om|hos|från|inför|kring)$/.test(before?.lower ?? '') && follows(token)
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
