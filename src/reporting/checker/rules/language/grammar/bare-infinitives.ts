/*
 * A clause whose only verb is an infinitive: `att länet bli`, `inom förvaltningen finna en grupp`.
 */
import type { Found } from '../../../finding.ts'
import { isCapitalised } from '../words/word-facts.ts'
import { can, follows, foundIn, isOnly, type Token } from './sentences.ts'

const licence =
  /^(?:att|och|eller|samt|men|än|ska|skall|kan|måste|bör|vill|kunde|skulle|borde|ville|får|fick|fått|kommer|låta|låter|lät|låtit|börja|börjar|börjat|fortsätta|fortsätter|fortsatt|behöva|behöver|behövt|kunna|se|ser|som|tänker|avser|planerar|försöker|väljer|hoppas|önskar|slipper|orkar|hinner|brukar|verkar|tycks|torde|lär|bruka|få|vilja|måst|kunnat|velat|finns)$/

/* att Örebro län bli ett mer attraktivt län; inom förvaltningen finna en grupp */
export function bareInfinitive(tokens: readonly Token[], at: number): Found[] | undefined {
  const [verb, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!verb || !before || !follows(verb)) return undefined
  if (!isNoun(before) || (verb.lower === 'få' && can(next, 'noun'))) return undefined
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]
    if (!token) break
    if (token.lower === 'att') return isSubject(tokens.slice(back + 1, at)) ? tellBare(before, verb) : undefined
    if (
      licence.test(token.lower) ||
      can(token, 'present', 'past', 'infinitive') ||
      /[,:;()–-]/.test(tokens[back + 1]?.before ?? '')
    )
      return undefined
  }
  return at > 2 ? tellBare(before, verb) : undefined
}

function tellBare(before: Token, verb: Token): Found[] {
  return foundIn([before, verb], 'warning', `«${verb.lower}» står i grundform men är satsens enda verb. Böj det.`)
}

export function isNoun(token: Token): boolean {
  return (
    isCapitalised(token.word.text) ||
    isOnly(
      token,
      'noun',
      'noun-singular',
      'noun-definite',
      'noun-plural',
      'noun-plural-definite',
      'common-gender',
      'neuter',
    )
  )
}

/* Between att and the verb stand only the words of a noun phrase, none that could go with the infinitive. */
function isSubject(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length < 5 &&
    tokens.every((token) => isNoun(token) || isOnly(token, 'adjective', 'adjective-a', 'adjective-base'))
  )
}
