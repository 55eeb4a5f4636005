/*
 * "hälften", "var tredje", "två av tre", "merparten": what part of the whole the figure is. The whole is the figure without its filter, or
 * another figure of the sentence ("av de 200").
 */

import { cannotTell, type FigurePapers, type Judged, told } from './claim.ts'
import { wholeWord } from './claim-words.ts'
import { edgeBefore, isWithinShare } from './modifiers.ts'
import { sayValue } from './say-series.ts'

export type ShareWord = { readonly pattern: RegExp; readonly share: number | 'most' | 'few' }

/** Not "hälften så många" nor "en tredjedel färre": those are changes. Not "varannan vecka". */
const notChange = '(?!\\s+(?:så|av vad|fler|färre|högre|lägre|mer|mindre|större))'
const notTime = '(?!\\s+(?:vecka|månad|år|dag|kvartal|gång|timme))'
const part = (words: string) =>
  wholeWord(`(?<!(?:med|på) (?:drygt |knappt |nästan |cirka |över |närmare )?)(?:${words})${notChange}${notTime}`)

export const shareWords: readonly ShareWord[] = [
  {
    share: 'most',
    pattern: part(
      'majoriteten|en majoritet|merparten|huvuddelen|lejonparten|de flesta|den största delen|största delen',
    ),
  },
  { share: 'few', pattern: part('en minoritet|en mindre del|en liten del|fåtalet') },
  { share: 0.5, pattern: part('hälften|varannan|vartannat|en av två') },
  { share: 2 / 3, pattern: part('två tredjedelar|två av tre') },
  { share: 1 / 3, pattern: part('en tredjedel|var tredje|vart tredje|en av tre') },
  { share: 3 / 4, pattern: part('tre fjärdedelar|tre av fyra') },
  { share: 1 / 4, pattern: part('en fjärdedel|var fjärde|vart fjärde|en av fyra') },
  { share: 1 / 5, pattern: part('en femtedel|var femte|vart femte|en av fem') },
  { share: 2 / 5, pattern: part('två femtedelar|två av fem') },
  { share: 3 / 5, pattern: part('tre femtedelar|tre av fem') },
  { share: 4 / 5, pattern: part('fyra femtedelar|fyra av fem') },
  { share: 1 / 10, pattern: part('en tiondel|var tionde|vart tionde|en av tio') },
  { share: 0.9, pattern: part('nio av tio') },
]

/** @param whole the value of the figure that the sentence names as the whole, where it does. */
export function judgeShare(
  share: ShareWord['share'],
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
  return told(isWithinShare(found, share, edgeBefore(before), 0.02), why, nameOf(found))
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
    if (isWithinShare(share, at, 'exact', 0.005)) return name
    if (isWithinShare(share, at, 'above', 0.015)) return `drygt ${name}`
    if (isWithinShare(share, at, 'below', 0.015)) return `knappt ${name}`
  }
  return undefined
}
