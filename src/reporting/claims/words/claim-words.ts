/*
 * Words that claim a change of a figure. A table: one line for each family of words, in the forms in which they make a claim. An infinitive
 * (öka, minska) is a wish or a task unless a verb before it says that it goes on or has begun.
 */
import { noun, short, weak, wholeWord } from './paradigms.ts'

export type ChangeKind =
  | 'up'
  | 'down'
  | 'unchanged'
  | 'nearly-unchanged'
  | 'better'
  | 'worse'
  | 'compared-up'
  | 'compared-down'

export type ChangeWord = {
  readonly kind: ChangeKind
  readonly pattern: RegExp
  /** The word speaks of length in time, and only of a figure that is one. */
  readonly ofTime?: true
}

/** gick upp, gick antalet upp, har letat sig uppåt. */
const moving =
  '(?:gått|gick|går|vänt|vände|vänder|krupit|kröp|kryper|pekat|pekade|pekar|fortsatt|fortsatte|fortsätter|rört sig|rörde sig|rör sig|letat sig|drog|dragits|pressats|pressades|tryckts|trycktes|klättrat|tagit sig)'
const filling =
  '(?: (?:antalet|andelen|beloppet|summan|nivån|kurvan|trenden|åter|igen|även|också|sedan|därefter|något|kraftigt|ytterligare))?'
const going = (infinitives: string) =>
  `(?:fortsatt|fortsatte|fortsätter|börjat|började|börjar|kommit) (?:att )?(?:${infinitives})`

const up = [
  weak('öka', 'klättra'),
  noun('ökning', 'höjning', 'uppgång', 'återhämtning'),
  'återhämta(?:t|de) sig|repa(?:t|de) sig|höjts|höjdes|uppsving(?:et)?',
  'stigit|steg|stiger|vuxit|växte|växer|tilltagit|tilltog|tilltar|skjutit i höjden|sköt i höjden',
  `${moving}${filling} upp(?:åt)?`,
  going('öka|stiga|växa|tillta|klättra'),
  'blivit fler|blev fler|allt fler|uppåtgående|stigande|fler och fler',
].join('|')
const down = [
  weak('minska', 'dala', 'rasa', 'backa'),
  noun('minskning', 'nedgång', 'sänkning', 'tillbakagång'),
  'tappat|tappade|sänkts|sänktes|dämpats|dämpades|reducerats|reducerades|mattats av|mattades av|raset|tappet',
  'sjunkit|sjönk|sjunker|fallit|föll|faller|krympt|krympte|krymper|avtagit|avtog|avtar',
  `${moving}${filling} (?:ner|ned|tillbaka)(?:åt)?`,
  going('minska|sjunka|falla|krympa|avta|dala|tappa|backa|rasa'),
  'blivit färre|blev färre|allt färre|nedåtgående|sjunkande|fallande|färre och färre',
].join('|')
const same = [
  'oförändra(?:t|d|de)|densamma|detsamma|(?:inte|ej) (?:förändrats|ändrats)',
  'lika (?:många|mycket|hög[at]?|högt|stor[at]?|stort|låg[at]?|lågt)|(?:på )?samma (?:nivå|antal|belopp)',
  '(?:stått|stod|står|legat|låg|ligger) (?:still|stilla|kvar|fast)|stampa(?:t|de|r)(?= (?:på|kvar|vidare))|stagnera(?:t|de)',
].join('|')
const nearlySame = [
  'stabil(?:t|a)?|i nivå med|i paritet med|i linje med (?:året|förra|föregående|fjol)|planat ut|planade ut',
  '(?:knappast|knappt|nästan inte|inte nämnvärt) (?:förändrats|ändrats)',
].join('|')
const rightWay = '(?:åt|i) (?:rätt håll|rätt riktning|positiv riktning)'
const wrongWay = '(?:åt|i) (?:fel håll|fel riktning|negativ riktning)'
const heading = '(?<=(?:går|gått|gick|rör sig|rört sig|utvecklas|utvecklats|utvecklades|pekar) )'

export const changeWords: readonly ChangeWord[] = [
  { kind: 'up', pattern: wholeWord(up) },
  { kind: 'up', pattern: /[↑↗▲⬆]/gu },
  { kind: 'down', pattern: wholeWord(down) },
  { kind: 'down', pattern: /[↓↘▼⬇]/gu },
  { kind: 'up', ofTime: true, pattern: wholeWord(`${short('förläng')}|${noun('förlängning')}`) },
  { kind: 'down', ofTime: true, pattern: wholeWord(`${weak('korta')}|${weak('förkorta')}|${noun('förkortning')}`) },
  { kind: 'unchanged', pattern: wholeWord(same) },
  { kind: 'unchanged', pattern: /(?<=^|\s|\()[→➡](?=$|\s|\))/gu },
  { kind: 'nearly-unchanged', pattern: wholeWord(nearlySame) },
  { kind: 'better', pattern: wholeWord(`${weak('förbättra')}|${noun('förbättring')}|${heading}${rightWay}`) },
  { kind: 'worse', pattern: wholeWord(`${weak('försämra')}|${noun('försämring')}|${heading}${wrongWay}`) },
  { kind: 'compared-up', pattern: wholeWord('(?<!blivit |blev |allt )(?:fler|flera|mer|högre|större)') },
  { kind: 'compared-down', pattern: wholeWord('(?<!blivit |blev |allt )(?:färre|mindre|lägre)') },
  { kind: 'compared-up', ofTime: true, pattern: wholeWord('längre') },
  { kind: 'compared-down', ofTime: true, pattern: wholeWord('kortare|snabbare') },
]

/** Any word of change: it keeps the time that its own clause names for itself. */
export const anyChange = new RegExp(
  wholeWord(`${up}|${down}|${same}|fler|färre|högre|lägre|större|mindre|mer`).source,
  'iu',
)

/** How much a change is said to be: right before or after the word. */
export const degreeWords: readonly { readonly pattern: RegExp; readonly degree: 'slight' | 'strong' }[] = [
  { degree: 'slight', pattern: wholeWord('marginell[at]?|marginellt|något|svagt?|obetydligt?|knappt märkbart') },
  {
    degree: 'strong',
    pattern: wholeWord(
      'kraftigt?|kraftiga|betydligt?|betydande|markant|väsentligt?|avsevärt?|dramatiskt?|rejält?|stor|stort|mycket|påtagligt?|klart',
    ),
  },
]
