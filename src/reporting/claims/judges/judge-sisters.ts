/*
 * "Bara Värmland hade fler", "endast ett av länen har högre", "högre än i Dalarna": the figure held against others that the sentence names
 * or counts.
 */
import type { FigureSeries } from '../../catalogue/index.ts'
import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, type FoundWord, wordsOf } from '../text/found-word.ts'
import { numberIn, numberPattern } from '../text/numbers.ts'
import { wholeWord } from '../words/paradigms.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { sayValue } from './say-series.ts'

type Sister = FigureSeries['sisters'][number]

const more = 'fler|högre|större|mer'
const less = 'färre|lägre|mindre'
const adverb = '(?:(?:klart|strax|långt|något|väl|betydligt|numera|alltjämt) )*'
const comparative = wholeWord(
  `${more}|${less}|(?:ligger|låg|legat) (?:länet |kommunen |regionen |vi )?${adverb}(?:över|under|före|efter)|före|efter`,
)
/** What the whole country is called beside its parts. */
export const country = /^(?:riket|sverige|landet)$/iu
const ofCountry =
  /(?<!\p{L})(?:rikets?|riks(?:genom)?snittet|landet i stort|genomsnittet för (?:riket|landet))(?!\p{L})/iu
const isMore = /^(?:fler|högre|större|mer)$|över$|före$/iu
const onlySome = new RegExp(`(?:bara|endast|enbart)\\s+(?:(ett|en|${numberPattern})\\s)?`, 'iu')

export function sisterClaims(asked: Asked): Claim[] {
  return wordsOf(asked, comparative).flatMap((found) => {
    if (found.papers.sisters.length < 2 || isWished(found.before, found.word)) return []
    const judged = judgeNamed(asked, found) ?? judgeCounted(found)
    return judged ? [claimOfWord(asked, found, judged)] : []
  })
}

/** Others that stand before the word are its subject: they have more. Those after it are what the figure is held against. */
function judgeNamed({ sentence }: Asked, { papers, before, after, word }: FoundWord): Judged | undefined {
  const others = papers.sisters.filter(({ own }) => !own)
  const parts = others.filter(({ name }) => !country.test(name))
  const ahead = namedIn(others, before)
  const clause = after.split(/[,;:]|\smen\s/u)[0] ?? ''
  const beside = /^\s+(?:\p{L}+\s+){0,3}än\s/iu.test(clause) || /(?:före|efter|över|under)$/iu.test(word)
  const behind = beside ? namedIn(others, clause) : []
  const own = papers.value
  if (own === undefined || (ahead.length === 0 && behind.length === 0)) return undefined
  const up = isMore.test(word)
  if (behind.length > 0 && ahead.length === 0)
    return told(
      behind.every(({ value }) => (up ? own > value : own < value)),
      sayAll(behind, papers),
    )
  if (behind.length > 0 || !comparesOwn(papers, after)) return undefined
  const beyond = parts.filter(({ value }) => (up ? value > own : value < own))
  const isOnly = onlySome.test(sentence.text.slice(0, sentence.text.length - after.length))
  const holds = ahead.every((each) => beyond.includes(each)) && (!isOnly || beyond.length === ahead.length)
  return told(holds, sayAll(isOnly ? beyond : ahead, papers))
}

/** "endast två av länen har högre": so many lie beyond. */
function judgeCounted({ papers, before, word }: FoundWord): Judged | undefined {
  const count = onlySome.exec(before)?.[1]
  const own = papers.value
  if (count === undefined || own === undefined) return undefined
  const said = numberIn(count)
  if (said === undefined) return cannotTell('Talet går inte att läsa.')
  const beyond = papers.sisters.filter(
    ({ own: isOwn, name, value }) => !isOwn && !country.test(name) && (isMore.test(word) ? value > own : value < own),
  )
  return told(beyond.length === said, sayAll(beyond, papers))
}

/** än länets 260, än vårt, än Noras; or nothing at all. */
function comparesOwn({ sisters }: FigurePapers, after: string): boolean {
  const own = sisters.find((each) => each.own)?.name
  const rest = after.replace(/^(?:\s+\p{L}+){0,3}\s+än/iu, '')
  return (
    /^\s*(?:länets?|vårt?|våra|kommunens?|regionens?|här)(?!\p{L})|^[\s.]*$/iu.test(rest) ||
    (own !== undefined && rest.includes(own))
  )
}

function namedIn(sisters: readonly Sister[], text: string): Sister[] {
  return sisters.filter(({ name }) =>
    country.test(name)
      ? ofCountry.test(text)
      : new RegExp(`(?<!\\p{L})${RegExp.escape(name)}s?(?!\\p{L})`, 'u').test(text),
  )
}

function sayAll(sisters: readonly Sister[], { value, unit }: FigurePapers): string {
  const named = sisters.slice(0, 5).map((each) => `${each.name}: ${sayValue(each.value, unit)}`)
  return `Värdet är ${sayValue(value ?? 0, unit)}; ${named.length > 0 ? named.join(', ') : 'ingen ligger längre bort'}.`
}
