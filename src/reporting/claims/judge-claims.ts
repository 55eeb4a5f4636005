/*
 * Every claim of a text that leans on a figure, judged. A word in a sentence without figures is the checker's matter (R-CLAIM), unless the
 * sentence goes on about the figure of the one before it.
 */
import type { Node } from '../../documents/index.ts'
import { isOfSomethingElse } from './about-something-else.ts'
import type { Claim, FigurePapers, Judged } from './claim.ts'
import { type ChangeWord, changeWords, degreeWords } from './claim-words.ts'
import { clauseAt, clausesOf, figureOf } from './clauses.ts'
import { comparedWith } from './compared-with.ts'
import { aboutBefore, judgeAbout } from './judge-about.ts'
import { judgeChange, judgeCompared, judgeDegree } from './judge-change.ts'
import { judgeRank, rankWords } from './judge-rank.ts'
import { judgeShare, shareWords } from './judge-share.ts'
import { judgeTimes, timesWords } from './judge-times.ts'
import { type Typed, typedChanges, typedEarlier, typedLimits } from './judge-typed.ts'
import { judgeYear, yearsBeside } from './judge-year.ts'
import { edgeBefore } from './modifiers.ts'
import { type FigureAt, type Sentence, sentencesOf } from './sentences.ts'
import { comparedFigures, isWhole } from './two-figures.ts'
import { isDenied, isWished } from './wishes-and-denials.ts'

/** Undefined for a figure that the catalogue does not know: a stated one. */
export type PapersOf = (figure: Node) => FigurePapers | undefined

export function judgeClaims(tree: Node, papersOf: PapersOf): Claim[] {
  return sentencesOf(tree).flatMap((sentence) => judgeSentence(sentence, papersOf))
}

export function judgeSentence(sentence: Sentence, papersOf: PapersOf): Claim[] {
  if (sentence.figures.length === 0 && !sentence.before) return []
  const asked = { sentence, papersOf }
  const found = [abouts, changes, times, ranks, shares, typed, years].flatMap((judges) => judges(asked))
  return withoutRepeats(found).toSorted((a, b) => a.from - b.from)
}

type Asked = { readonly sentence: Sentence; readonly papersOf: PapersOf }
type Word = { readonly word: string; readonly at: number }
type At = Word & {
  readonly figure: FigureAt
  readonly papers: FigurePapers
  readonly clause: string
  readonly before: string
  readonly after: string
}

/** The words of a pattern that stand outside the figures, each with the figure it speaks of. */
function wordsOf({ sentence, papersOf }: Asked, pattern: RegExp): At[] {
  const { text, figures } = sentence
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index: at }) => {
    if (figures.some(({ from, to }) => at >= from && at < to)) return []
    const figure = figureOf(sentence, at, word.length)
    const papers = figure && papersOf(figure.node)
    if (!figure || !papers) return []
    const clause = clauseAt(sentence, at)
    const before = text.slice(clause.from, at)
    return [{ word, at, figure, papers, clause: clause.text, before, after: text.slice(at + word.length) }]
  })
}

function abouts({ sentence, papersOf }: Asked): Claim[] {
  return sentence.figures.flatMap((figure) => {
    const about = aboutBefore(sentence.text, figure.from, figure.to)
    const papers = papersOf(figure.node)
    if (!about || !papers) return []
    const judged = judgeAbout(about.word, String(figure.node.attrs['text']), papers)
    return [claimOf(sentence, figure, { word: about.word, at: about.from }, judged)]
  })
}

function changes(asked: Asked): Claim[] {
  return changeWords.flatMap((changeWord) =>
    wordsOf(asked, changeWord.pattern).flatMap((found) => {
      if (!isClaim(changeWord, asked.sentence, found)) return []
      return [changeClaim(changeWord, asked, found), ...degreeClaims(asked, found)]
    }),
  )
}

function changeClaim(
  { kind }: ChangeWord,
  asked: Asked,
  { figure, papers, word, at, clause, before, after }: At,
): Claim {
  const { sentence } = asked
  const pair = pairAt(asked, at)
  const judged = pair
    ? judgeCompared(kind, papers, pair, sentence.text)
    : judgeChange(kind, papers, sentence.text, clause)
  return claimOf(sentence, figure, { word, at }, isDenied(before, word, after) ? denied(judged) : judged)
}

function pairAt({ sentence, papersOf }: Asked, at: number) {
  return comparedFigures(sentence, at, ({ node }) => papersOf(node))
}

const nextTo = /^(?:\s+(?:har|är))?\s*$/u

/** kraftigt ökat, ökat kraftigt; not when the change is denied. */
function degreeClaims(asked: Asked, { figure, papers, word, at, clause, before, after }: At): Claim[] {
  const { sentence } = asked
  if (papers.isChange || isDenied(before, word, after)) return []
  const compared = pairAt(asked, at) ?? comparedWith(papers, sentence.text, clause)
  if (typeof compared === 'string') return []
  return degreeWords.flatMap(({ pattern, degree }) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ 0: own, index }) => {
      const isBefore = index < at && nextTo.test(sentence.text.slice(index + own.length, at))
      const isAfter = index > at && /^\s+$/u.test(sentence.text.slice(at + word.length, index))
      if (!isBefore && !isAfter) return []
      return [claimOf(sentence, figure, { word: own, at: index }, judgeDegree(degree, own, compared, papers.unit))]
    }),
  )
}

const comparesAfter =
  /(?<!\p{L})(?:än|som)\s+(?:år(?:et)?(?!\p{L})|under|förra|föregående|tidigare|i fjol|vad det var|(?:19|20)\d\d|kvartalet)|jämfört med|i förhållande till/iu
const becameBefore = /(?:blev|blivit|har varit)\s+$/iu
const ofThisYear = /(?<!\p{L})(?:under året|i år|nu)(?!\p{L})/iu

/** Not wished for, not of something else, and a comparative only where it compares. */
function isClaim({ kind }: ChangeWord, { text, figures }: Sentence, { word, at, figure, before, after }: At): boolean {
  const isArrow = /[^\p{L}\s]/u.test(word) && word.length === 1
  if (isArrow) return true
  if (isWished(before, word)) return false
  const between = figure.from > at ? text.slice(at + word.length, figure.from) : undefined
  const isCompared = kind === 'compared-up' || kind === 'compared-down'
  if (!isCompared && isOfSomethingElse(before, word, after, between)) return false
  if (/^lika /iu.test(word))
    return (
      !/(?:minst|inte)\s+$/iu.test(before) &&
      (!/^\s+[\p{L}\s]*som\s/iu.test(after) || comparesAfter.test(after) || figures.length > 1)
    )
  if (!isCompared) return true
  if (/någonsin|något tidigare år|mer eller mindre/iu.test(after.slice(0, 24))) return false
  if (figures.some(({ from }) => from > at && /^\s+än\s+$/u.test(text.slice(at + word.length, from)))) return false
  if (figures.length > 1 && /(?<!\p{L})än\s/iu.test(after)) return true
  if (at === 0 && !/(?<!\p{L})(?:än|behövs|krävs|behöver)(?!\p{L})/iu.test(after)) return ofThisYear.test(after)
  return comparesAfter.test(after) || becameBefore.test(before)
}

function times(asked: Asked): Claim[] {
  const { sentence } = asked
  return timesWords.flatMap(({ pattern, times: said }) =>
    wordsOf(asked, pattern).flatMap(({ word, at, figure, papers, clause, before, after }) => {
      if (isWished(before, word)) return []
      const judged = judgeTimes(said, edgeBefore(before), papers, sentence.text, clause)
      return [claimOf(sentence, figure, { word, at }, isDenied(before, word, after) ? denied(judged) : judged)]
    }),
  )
}

function ranks(asked: Asked): Claim[] {
  return rankWords.flatMap((rank) =>
    wordsOf(asked, rank.pattern).flatMap(({ word, at, figure, papers, before, after }) => {
      if (isWished(before, word) || isNumberAfter(asked.sentence, at + word.length)) return []
      const judged = judgeRank(rank, papers, after)
      return [claimOf(asked.sentence, figure, { word, at }, isDenied(before, word, after) ? denied(judged) : judged)]
    }),
  )
}

/** "högst 80" and "minst 80" are limits, not ranks. */
function isNumberAfter({ text, figures }: Sentence, end: number): boolean {
  return figures.some(({ from }) => /^\s*$/u.test(text.slice(end, from)) && from > end)
}

function shares(asked: Asked): Claim[] {
  const { sentence, papersOf } = asked
  const whole = sentence.figures.find((figure) => isWhole(sentence, figure))
  const part = whole && sentence.figures.find((figure) => figure !== whole)
  const ofWhole = whole && papersOf(whole.node)?.value
  return shareWords.flatMap(({ pattern, share }) =>
    wordsOf(asked, pattern).flatMap(({ word, at, figure, before, after }) => {
      const own = whole ? part : figure
      const papers = own && papersOf(own.node)
      if (!own || !papers || isWished(before, word)) return []
      const judged = judgeShare(share, before, papers, ...(ofWhole === undefined ? [] : [ofWhole]))
      return [claimOf(sentence, own, { word, at }, isDenied(before, word, after) ? denied(judged) : judged)]
    }),
  )
}

/** Numbers typed by hand beside the figure of their clause. */
function typed({ sentence, papersOf }: Asked): Claim[] {
  const { text } = sentence
  const end = sentence.figures[0]?.from ?? text.length
  const inClauses = clausesOf(sentence).flatMap(({ from, text: clause }) =>
    typedChanges(clause, text).map((each): Typed => ({ ...each, at: each.at + from })),
  )
  return [...inClauses, ...typedEarlier(text, end), ...typedLimits(text, end)].flatMap(({ word, at, judge }) => {
    if (sentence.figures.some(({ from, to }) => at < to && at + word.length > from)) return []
    const figure = figureOf(sentence, at, word.length)
    const papers = figure && papersOf(figure.node)
    return figure && papers && !isWished(text.slice(0, at), '')
      ? [claimOf(sentence, figure, { word, at }, judge(papers))]
      : []
  })
}

function years({ sentence, papersOf }: Asked): Claim[] {
  return sentence.figures.flatMap((figure) => {
    const papers = papersOf(figure.node)
    if (!papers) return []
    return yearsBeside(sentence, figure, papers).map((year) =>
      claimOf(sentence, figure, year, judgeYear(year.word, papers)),
    )
  })
}

function denied({ verdict, why }: Judged): Judged {
  return {
    verdict: verdict === 'holds' ? 'fails' : verdict === 'fails' ? 'holds' : verdict,
    why: why.replace(/ Skriv till exempel .*/u, ''),
  }
}

/** One claim of each word at its place: the longest reading of it. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      !claims.some(
        (other) =>
          other !== claim && other.from <= claim.from && other.to >= claim.to && other.word.length > claim.word.length,
      ),
  )
}

function claimOf(sentence: Sentence, figure: FigureAt, { word, at }: Word, judged: Judged): Claim {
  return {
    sentence: sentence.text,
    under: sentence.under,
    word,
    figure: String(figure.node.attrs['ask'] || figure.node.attrs['id']),
    ...judged,
    from: sentence.placeOf(at),
    to: sentence.placeOf(at + word.length - 1) + 1,
  }
}
