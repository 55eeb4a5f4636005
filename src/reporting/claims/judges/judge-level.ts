/*
 * "över 2020 års nivå", "nådde inte fjolårets nivå", "lägre än förra årets": the figure held against the level of another year.
 */
import { type Claim, cannotTell, type Judged, told } from '../claim.ts'
import { type Asked, claimOfWord, type FoundWord, wordsOf } from '../text/found-word.ts'
import { wholeWord } from '../words/paradigms.ts'
import { aYear, levelOf } from '../words/references.ts'
import { isWished } from '../words/wishes-and-denials.ts'
import { comparedWith } from './compared-with.ts'
import { judgeChange } from './judge-change.ts'
import { sayCompared } from './say-series.ts'

const level = `(?:(?:alla |samtliga )tidigare år|${levelOf}|nivån (?:från|för|under|år|före|innan)(?: år)? ${aYear})`
const words = (pattern: string) => wholeWord(`(?:${pattern})(?= (?:upp till )?(?:[\\p{L}\\d]+ )?${level})`)

type LevelWord = { readonly kind: 'compared-up' | 'compared-down' | 'reached'; readonly pattern: RegExp }

const levelWords: readonly LevelWord[] = [
  {
    kind: 'compared-up',
    pattern: words(
      'över|ovanför|översteg|överstiger|överträffade|överträffat|överträffar|överskred|överskrider|slog|slår',
    ),
  },
  { kind: 'compared-down', pattern: words('under|nedanför|understeg|understiger|underskred') },
  { kind: 'reached', pattern: words('nådde(?: \\p{L}+)?|nått|når|tillbaka (?:på|till)|uppe (?:i|på)') },
]

export function levelClaims(asked: Asked): Claim[] {
  return levelWords.flatMap(({ kind, pattern }) =>
    wordsOf(asked, pattern)
      .filter(({ before, word }) => !isWished(before, word))
      .map((found) => claimOfWord(asked, found, judgeLevel(kind, found))),
  )
}

function judgeLevel(kind: LevelWord['kind'], { papers, said, word }: FoundWord): Judged {
  if (kind !== 'reached') return judgeChange(kind, papers, said)
  const compared = comparedWith(papers, said)
  if (typeof compared === 'string') return cannotTell(compared)
  const reaches = compared.now.value >= compared.before.value
  return told(/ (?:inte|ej|aldrig)$/iu.test(word) ? !reaches : reaches, sayCompared(compared, papers.unit))
}
