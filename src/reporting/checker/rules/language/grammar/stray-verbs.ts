/*
 * A finite verb that the sentence has no room for: `arbetsgivare kan rekrytera fler med rätt kompetens ökar`, `resultatet är nya
 * utbildningar startar`; and two subjects with only a comma between.
 */
import type { Found } from '../../../finding.ts'
import { can, follows, foundIn, isOnly, type Sentence, type Token } from './sentences.ts'

export function findStrayVerbs(sentence: Sentence): Found[] {
  return [...(strayLast(sentence) ?? []), ...(isWithoutThat(sentence) ?? []), ...(subjectsWithoutAnd(sentence) ?? [])]
}

const opens =
  /^(?:som|när|där|om|hur|vad|vilka|vilken|vilket|och|eller|men|samt|då|än|ju|desto|medan|eftersom|innan|sedan|dit)$/
const modal = /^(?:kan|ska|skall|måste|bör|vill|kommer|kunde|skulle)$/

/* The last word is a verb, and its clause has a modal verb with an infinitive already. */
function strayLast({ tokens, end, passage }: Sentence): Found[] | undefined {
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (end !== '.' || passage.kind === 'form' || !last || !before || !follows(last)) return undefined
  if (!isOnly(last, 'present') || last.lower.endsWith('s') || !isNounOnly(before)) return undefined
  for (let at = tokens.length - 2; at > 0; at--) {
    const token = tokens[at]
    if (!token || opens.test(token.lower) || token.lower === 'att' || token.before.includes(',')) return undefined
    if (modal.test(token.lower))
      return tokens.slice(at + 1, -1).some((one) => can(one, 'infinitive'))
        ? foundIn(
            [before, last],
            'warning',
            `«${last.lower}» hör inte till någon sats. Ta bort ordet eller skriv om meningen.`,
          )
        : undefined
  }
  return undefined
}

function isNounOnly(token: Token): boolean {
  return isOnly(
    token,
    'noun',
    'noun-singular',
    'noun-definite',
    'noun-plural',
    'noun-plural-definite',
    'common-gender',
    'neuter',
  )
}

function isQuality(token: Token): boolean {
  return isOnly(token, 'adjective', 'adjective-a', 'adjective-base')
}

/* är nya utbildningar startar */
function isWithoutThat({ tokens, end }: Sentence): Found[] | undefined {
  if (end === '?' || opens.test(tokens[0]?.lower ?? '')) return undefined
  const at = tokens.findIndex((token) => token.lower === 'är')
  const start = tokens.slice(0, at)
  if (at < 1 || start.some(({ lower, before }) => opens.test(lower) || before.includes(',')) || !start.some(isNounOnly))
    return undefined
  const [first, second, third, fourth] = tokens.slice(at + 1, at + 5)
  const [noun, verb] =
    first && second && isQuality(first) && third && isNounOnly(second) ? [second, third] : [third, fourth]
  if (!first || !noun || !verb || !isQuality(first) || !follows(first) || !follows(noun) || !follows(verb))
    return undefined
  const isRow = noun === second || (second && isQuality(second) && follows(second))
  if (!isRow || !isNounOnly(noun) || !can(noun, 'noun-plural') || !isOnly(verb, 'present')) return undefined
  return foundIn(
    tokens.slice(at, tokens.indexOf(verb) + 1),
    'warning',
    'Meningen har två verb utan bindeord. Saknas «att» efter «är»?',
  )
}

/* Alla länets kommuner, några studieförbund samverkar */
function subjectsWithoutAnd({ tokens }: Sentence): Found[] | undefined {
  const verbAt = tokens.findIndex((token) => isOnly(token, 'present', 'past'))
  const subject = tokens.slice(0, verbAt)
  const commaAt = subject.findIndex(({ before }) => before.startsWith(','))
  if (verbAt < 3 || commaAt < 1 || subject.filter(({ before }) => /[^\\s]/.test(before.trim())).length !== 1)
    return undefined
  if (!/^(?:några|flera|många|vissa|ett|samtliga|alla|olika)$/.test(subject[commaAt]?.lower ?? '')) return undefined
  const isPhrase = subject.every(
    (token) =>
      isNounOnly(token) ||
      isQuality(token) ||
      /^(?:alla|samtliga|några|flera|många|vissa|ett|en|de|olika|antal)$/.test(token.lower),
  )
  if (!isPhrase) return undefined
  return foundIn(subject.slice(Math.max(0, commaAt - 1)), 'warning', 'Uppräkningen saknar «och» före det sista ledet.')
}
