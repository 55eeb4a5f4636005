/*
 * Words of rank: a table of the place that each claims, from the top or from the bottom, among its sisters or among its own years.
 */
import { wholeWord } from './paradigms.ts'

export type RankWord = {
  readonly pattern: RegExp
  readonly place: number
  readonly from: 'top' | 'bottom'
  readonly ofTime?: true
  /** A place in a list, which may begin with the best: it cannot be told where low is good. */
  readonly isPlace?: true
  /** bland de högsta: in the upper third; in the lower half it is not. */
  readonly isAmong?: true
}

const top = '(?:högsta?|störst|största|flest|mest)'
const bottom = '(?:lägsta?|minst|minsta|färst|minst antal)'
const ordinals = ['näst|andra', 'tredje', 'fjärde', 'femte']
const notRank = '(?!\\s+(?:delen|möjliga|grad|domstolen|ledning|prioritet|vikt|betydelse|lika|sagt))'
const alone =
  '(?<!(?:näst|andra|tredje|fjärde|femte|bland de|en av de|ett av de|som|vid|Sveriges|Europas|världens|Nordens) )(?<!inte (?=minst))'
/** aldrig förr har regionen beviljat så många; inte sedan mätningarna började 2017 har så många. */
const never = (words: string, comparatives: string) =>
  `(?:aldrig (?:tidigare|förr)|inte sedan (?:\\p{L}+ ){0,2}(?:19|20)\\d\\d|inte på \\p{L}+ år) har (?:\\p{L}+ ){0,4}så (?:${words})(?!\\p{L})|aldrig (?:\\p{L}+ ){0,2}(?:varit|funnits|beviljats) (?:så (?:${words})|${comparatives})(?!\\p{L})`
const noOrdinal = (words: string, after = notRank) => wholeWord(`${alone}${words}${after}`)

export const rankWords: readonly RankWord[] = [
  {
    place: 1,
    from: 'bottom',
    ofTime: true,
    pattern: wholeWord(
      `rekordl[åä]g\\p{L}*|bottenrekord|bottennotering\\p{L}*|(?:färre|lägre|mindre) än (?:någonsin|något tidigare år)|årslägsta|lägstanivå\\p{L}*|${never('få|lite|låg\\p{L}*|små|liten|litet', 'färre|lägre|mindre')}`,
    ),
  },
  {
    place: 1,
    from: 'top',
    ofTime: true,
    pattern: wholeWord(
      `rekord(?!l[åä]g)\\p{L}*|toppnotering\\p{L}*|toppår(?:et)?(?= (?:i år|blev))|(?:fler|högre|mer|större) än (?:någonsin|något tidigare år)|högstanivå\\p{L}*|${never('många|mycket|hög\\p{L}*|stor[at]?', 'fler|högre|större')}`,
    ),
  },
  ...ordinals.flatMap((name, at): RankWord[] => [
    { place: at + 2, from: 'top', pattern: wholeWord(`(?:${name}) ${top}`) },
    { place: at + 2, from: 'bottom', pattern: wholeWord(`(?:${name}) ${bottom}`) },
    { place: at + 2, from: 'top', isPlace: true, pattern: wholeWord(`(?:på )?(?:${name}) plats|plats ${at + 2}`) },
  ]),
  { place: 1, from: 'top', isPlace: true, pattern: wholeWord('(?:på )?första plats|(?:i|högst upp i) topp|plats 1') },
  {
    place: 1,
    from: 'bottom',
    isPlace: true,
    pattern: wholeWord('(?<!näst )sist(?! (?:av|i) \\p{L}*året)|(?:i|längst ned i) botten'),
  },
  { place: 2, from: 'bottom', isPlace: true, pattern: wholeWord('näst sist') },
  {
    place: 1,
    from: 'top',
    isAmong: true,
    pattern: wholeWord('(?:bland|hör till|en av|ett av) (?:de|dem) (?:\\p{L}+ )?(?:högsta|största)'),
  },
  {
    place: 1,
    from: 'bottom',
    isAmong: true,
    pattern: wholeWord('(?:bland|hör till|en av|ett av) (?:de|dem) (?:\\p{L}+ )?(?:lägsta|minsta)'),
  },
  { place: 1, from: 'top', pattern: noOrdinal(top) },
  { place: 1, from: 'bottom', pattern: noOrdinal(bottom, `${notRank}(?!\\s+\\d)`) },
]
