/*
 * "hälften", "var tredje", "två av tre", "merparten": what part of the whole the figure is. The whole is the figure without its filter, or
 * another figure of the sentence ("av de 200").
 */

import { hitsOf } from '../../../foundation/index.ts'
import { type Claim, cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, wordsOf } from '../text/found-word.ts'
import { numberIn, numberPattern } from '../text/numbers.ts'
import { edgeBefore, lies, roomOf } from '../words/modifiers.ts'
import { wholeWord } from '../words/paradigms.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { sayValue } from './say-series.ts'
import { isWhole } from './two-figures.ts'

type Share = number | 'most' | 'few'

/** Not "hälften så många" nor "en tredjedel färre": those are changes. Not "varannan vecka". */
const notChange = '(?!\\s+(?:så|av vad|fler|färre|högre|lägre|mer|mindre|större))'
const notTime = '(?!\\s+(?:vecka|månad|år|dag|kvartal|gång|timme))'
const part = (words: string) =>
  wholeWord(`(?<!(?:med|på) (?:drygt |knappt |nästan |cirka |över |närmare )?)(?:${words})${notChange}${notTime}`)

const plain: readonly { readonly pattern: RegExp; readonly share: Share }[] = [
  {
    share: 'most',
    pattern: part(
      '(?:i|en) (?:klar |knapp )?majoritet|majoriteten|merparten|huvuddelen|lejonparten|de flesta|(?:den )?största delen',
    ),
  },
  { share: 'few', pattern: part('(?:i|en) minoritet|en mindre del|en liten del|fåtalet') },
  { share: 0.5, pattern: part('hälften|varannan|vartannat|varannat') },
]
const ordinals = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde']
const parts = ['tredjedel', 'fjärdedel', 'femtedel', 'sjättedel', 'sjundedel', 'åttondel', 'niondel', 'tiondel']
const every = part(`(?:var|vart|varje) (?<every>${ordinals.join('|')})`)
const some = part(
  `(?<count>en|${numberPattern}) (?:av (?<of>${numberPattern})(?!,?\\d)|(?<part>${parts.join('|')})(?:ar)?)`,
)
/** "34 procent av stöden" beside a count; of what is told by the figure's own whole. */
const percent = wholeWord(
  `(?<percent>${numberPattern})(?:\\s|\\u00a0)*(?:procent|%) av (?:\\p{L}+ )?(?:stöden|besluten|ansökningarna|insatserna|projekten|medlen|företagen|deltagarna|alla|samtliga|totalen|det totala|dem)`,
)

export function shareClaims(asked: Asked): Claim[] {
  return [
    ...plain.flatMap(({ pattern, share }) => claimsOf(asked, pattern, () => share)),
    ...claimsOf(asked, every, ({ every: of = '' }) => 1 / (ordinals.indexOf(of.toLowerCase()) + 3)),
    ...claimsOf(asked, some, shareIn),
    ...claimsOf(asked, percent, ({ percent: said = '' }) => (numberIn(said) ?? 0) / 100),
  ]
}

type Groups = Readonly<Record<string, string | undefined>>

/** två av tre, tre fjärdedelar. */
function shareIn({ count = '', of, part: name = '' }: Groups): Share | undefined {
  const whole = of === undefined ? parts.indexOf(name.toLowerCase()) + 3 : (numberIn(of) ?? 0)
  const share = (numberIn(count) ?? 0) / whole
  return share > 0 && share < 1 && whole <= 10 ? share : undefined
}

function claimsOf(asked: Asked, pattern: RegExp, shareOf: (groups: Groups) => Share | undefined): Claim[] {
  const { sentence, papersOf } = asked
  const whole = sentence.figures.find((figure) => isWhole(sentence, figure))
  const of = whole && sentence.figures.find((figure) => figure !== whole)
  const ofWhole = whole && papersOf(whole.node)?.value
  return wordsOf(asked, pattern).flatMap((found) => {
    const figure = whole ? of : found.figure
    const papers = figure && papersOf(figure.node)
    const share = shareOf(new RegExp(pattern.source, 'iu').exec(found.word)?.groups ?? {})
    if (!figure || !papers || share === undefined || isWished(found.before, found.word)) return []
    if (namesOtherYear(found.said.clause, papers.period)) return []
    const judged = judgeShare(share, found.before, papers, ...(ofWhole === undefined ? [] : [ofWhole]))
    return [claimOfWord(asked, { ...found, figure, papers }, judged)]
  })
}

/** "Tre av fyra saknade fiber 2010": what was so then. */
function namesOtherYear(clause: string, period: string): boolean {
  return hitsOf(clause, /(?<!\d)(?:19|20)\d\d(?!\d)/gu).some(([year]) => !period.includes(year))
}

/** @param whole the value of the figure that the sentence names as the whole, where it does. */
function judgeShare(
  share: Share,
  before: string,
  { unit, value, whole: ofCatalogue }: FigurePapers,
  whole = ofCatalogue,
): Judged {
  if (value === undefined) return cannotTell('Siffran finns inte längre.')
  const isPart = whole !== undefined && whole !== 0
  if (!isPart && unit !== 'percent') return cannotTell('Det finns inget helt att jämföra med.')
  const found = unit === 'percent' ? value / 100 : value / (whole ?? 1)
  const percent = sayValue(100 * found, 'percent')
  const why =
    unit === 'percent'
      ? `Värdet är ${percent}.`
      : `${sayValue(value, unit)} av ${sayValue(whole ?? 0, unit)} är ${percent}.`
  if (share === 'most') return told(found > 0.5, why)
  if (share === 'few') return told(found < 0.5, why)
  return told(lies(found, share, edgeBefore(before), roomOf(0.02)), why, nameOf(found))
}

const names: readonly (readonly [number, string])[] = [
  [1 / 4, 'en fjärdedel'],
  [1 / 3, 'en tredjedel'],
  [1 / 2, 'hälften'],
  [2 / 3, 'två tredjedelar'],
  [3 / 4, 'tre fjärdedelar'],
]

/** What may be said of a share instead: drygt en tredjedel. */
function nameOf(share: number): string | undefined {
  for (const [at, name] of names) {
    if (lies(share, at, 'exact', roomOf(0.005))) return name
    if (lies(share, at, 'above', roomOf(0.015))) return `drygt ${name}`
    if (lies(share, at, 'below', roomOf(0.015))) return `knappt ${name}`
  }
  return undefined
}
