/*
 * Clauses that lack a part or have one too many: no subject after så, a relative clause without som, the same modal verb twice,
 * the order of a question where nothing is asked, a lost att.
 */
import type { Found } from '../../../finding.ts'
import { bareInfinitive, isNoun } from './bare-infinitives.ts'
import { oneIsMany, unboundQuality } from './one-and-many.ts'
import { can, follows, foundIn, isOnly, type Sentence, type Token } from './sentences.ts'

type Finder = (tokens: readonly Token[], at: number, sentence: Sentence) => Found[] | undefined

/** Which word each kind of fault begins with, so that most words are asked nothing. */
const finders: readonly (readonly [RegExp, Finder])[] = [
  [/^så$/, noSubjectAfterSa],
  [/^(?:den|det|de)$/, noSom],
  [/^(?:ska|skall|kan|måste|bör)$/, modalTwice],
  [/^(?:bli|vara|ha|få|finna|ske|finnas|ge|göra)$/, bareInfinitive],
  [/^(?:bedöms|anses|beräknas|förväntas|väntas|uppskattas|bedömdes|ansågs)$/, judgedToIs],
  [/^(?:hur|varför|vad)$/, askedWithoutAsking],
  [/^som$/, unboundQuality],
  [
    /^(?:uppdrag|uppdraget|uppgift|uppgiften|möjlighet|möjligheten|ansvar|ansvaret|avsikt|ambition|ambitionen|rätt)$/,
    noAtt,
  ],
  [/^att$/, nounForVerb],
  [/^är$/, oneIsMany],
]

const startWords = new RegExp(finders.map(([word]) => word.source).join('|'))

export function findBrokenClauses(sentence: Sentence): Found[] {
  const { tokens } = sentence
  return tokens.flatMap(({ lower }, at) => {
    if (!startWords.test(lower)) return []
    return finders.flatMap(([word, find]) => (word.test(lower) ? (find(tokens, at, sentence) ?? []) : []))
  })
}

const between = /^(?:nu|precis|redan|också|även|just|nyligen|inte|därför)$/

/* , så har precis startat ytterligare en kampanj */
function noSubjectAfterSa(tokens: readonly Token[], at: number): Found[] | undefined {
  const [sa, verb, ...rest] = tokens.slice(at, at + 4)
  if (!sa || !/^,\s/.test(sa.before) || verb?.lower !== 'har' || !follows(verb)) return undefined
  const [first, second] = rest
  const supine = between.test(first?.lower ?? '') ? second : first
  if (!supine || !isOnly(supine, 'supine', 'adjective') || !can(supine, 'supine')) return undefined
  return foundIn(
    tokens.slice(at, tokens.indexOf(supine) + 1),
    'warning',
    'Satsen efter «så» saknar subjekt. Skriv vem eller vad.',
  )
}

/* den metod presenterats */
function noSom(tokens: readonly Token[], at: number): Found[] | undefined {
  const [det, noun, supine] = tokens.slice(at, at + 3)
  if (!det || !noun || !supine || !follows(noun) || !follows(supine)) return undefined
  if (!isOnly(supine, 'supine') || !can(noun, 'noun-singular', 'noun-plural')) return undefined
  if (!isOnly(noun, 'noun', 'noun-singular', 'noun-plural', 'common-gender', 'neuter')) return undefined
  return foundIn([det, noun, supine], 'error', `«som» saknas: «${det.lower} ${noun.lower} som ${supine.lower}».`)
}

/* ska fler företag inom regionen ska kunna */
function modalTwice(tokens: readonly Token[], at: number): Found[] | undefined {
  const first = tokens[at]
  if (!first) return undefined
  for (let next = at + 1; next <= at + 9; next++) {
    const token = tokens[next]
    if (!token || /[,:;–()-]/.test(token.before)) return undefined
    if (token.lower === first.lower && next > at + 1)
      return foundIn(
        tokens.slice(at, next + 1),
        'warning',
        `«${first.lower}» står två gånger i samma sats. Ta bort det ena.`,
      )
    if (
      can(token, 'infinitive', 'present', 'past', 'supine') ||
      /^(?:som|att|och|eller|men|samt|när|om|där|då)$/.test(token.lower)
    )
      return undefined
  }
  return undefined
}

/* bedöms till stora delar är uppfyllda */
function judgedToIs(tokens: readonly Token[], at: number): Found[] | undefined {
  const verb = tokens[at]
  if (!verb) return undefined
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next]
    if (
      !token ||
      !follows(token) ||
      /^(?:som|att|och|där|när|om)$/.test(token.lower) ||
      (can(token, 'infinitive', 'supine') && token.lower !== 'sett')
    )
      return undefined
    if (/^(?:är|blir|har|kan|kommer)$/.test(token.lower))
      return foundIn(
        tokens.slice(at, next + 1),
        'error',
        `Efter «${verb.lower}» ska verbet stå i grundform: «vara», inte «${token.lower}».`,
      )
  }
  return undefined
}

/* diskutera hur bygger vi tillit */
function askedWithoutAsking(tokens: readonly Token[], at: number, { end }: Sentence): Found[] | undefined {
  const [how, verb, who] = tokens.slice(at, at + 3)
  if (at < 2 || end === '?' || !how || !verb || !who || !follows(verb) || !follows(who) || !/^\s/.test(how.before))
    return undefined
  if (!/^(?:hur|varför|vad|när)$/.test(how.lower) || how.lower === 'när' || !/^(?:vi|man|de|ni|jag)$/.test(who.lower))
    return undefined
  if (!can(verb, 'present') || can(verb, 'adjective')) return undefined
  return foundIn(
    [how, verb, who],
    'warning',
    `Ordföljden är en frågas. Skriv «${how.lower} ${who.lower} ${verb.lower}».`,
  )
}

/* uppdraget etablera plattformar */
function noAtt(tokens: readonly Token[], at: number): Found[] | undefined {
  const [noun, verb] = tokens.slice(at, at + 2)
  if (!noun || !verb || !follows(verb) || !isOnly(verb, 'infinitive') || verb.lower.endsWith('s')) return undefined
  if (
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ lower }) => /^(?:ska|kan|att|och|bör|vill|kommer|får|måste)$/.test(lower))
  )
    return undefined
  return foundIn([noun, verb], 'error', `«att» saknas mellan «${noun.lower}» och «${verb.lower}».`)
}

/* för att utveckling kulturnoder */
function nounForVerb(tokens: readonly Token[], at: number): Found[] | undefined {
  const [before, , noun, object] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (before?.lower !== 'för' || !noun || !object || !follows(noun) || !follows(object)) return undefined
  if (!noun.lower.endsWith('ing') || !isNoun(noun) || noun.word.text !== noun.lower) return undefined
  if (!isNoun(object) || object.word.text !== object.lower) return undefined
  return foundIn([noun, object], 'warning', `Efter «för att» väntas ett verb: «${noun.lower}» är ett substantiv.`)
}
