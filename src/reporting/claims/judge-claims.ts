/*
 * Every claim of a text that leans on a figure, judged. A word belongs to the nearest figure in its clause, else in its sentence; a word
 * in a sentence without figures is the checker's matter (R-CLAIM), not this one's.
 */
import type { Node } from '../../documents/index.ts'
import type { Claim, FigurePapers } from './claim.ts'
import { type ClaimWord, claimWords, negation, wish } from './claim-words.ts'
import { aboutBefore, judgeAbout } from './judge-about.ts'
import { type Judged, judgeWord } from './judge-word.ts'
import { type FigureAt, type Sentence, sentencesOf } from './sentences.ts'

/** Undefined for a figure that the catalogue does not know: a stated one. */
export type PapersOf = (figure: Node) => FigurePapers | undefined

export function judgeClaims(tree: Node, papersOf: PapersOf): Claim[] {
  return sentencesOf(tree).flatMap((sentence) => judgeSentence(sentence, papersOf))
}

export function judgeSentence(sentence: Sentence, papersOf: PapersOf): Claim[] {
  if (sentence.figures.length === 0) return []
  return [...abouts(sentence, papersOf), ...words(sentence, papersOf)].toSorted((a, b) => a.from - b.from)
}

function abouts(sentence: Sentence, papersOf: PapersOf): Claim[] {
  return sentence.figures.flatMap((figure) => {
    const about = aboutBefore(sentence.text, figure.from)
    const papers = papersOf(figure.node)
    if (!about || !papers) return []
    const written = String(figure.node.attrs['text'])
    return [claimOf(sentence, figure, { word: about.word, at: about.from }, judgeAbout(about.word, written, papers))]
  })
}

function words(sentence: Sentence, papersOf: PapersOf): Claim[] {
  return claimWords.flatMap((claimWord) =>
    [...sentence.text.matchAll(claimWord.pattern)].flatMap(({ index, 0: word }) => {
      if (!isClaim(claimWord, sentence, index, word)) return []
      const figure = nearest(sentence, index, word.length)
      const papers = figure && papersOf(figure.node)
      if (!figure || !papers) return []
      const judged = judgeWord(claimWord, papers, sentence.text)
      return [claimOf(sentence, figure, { word, at: index }, isDenied(sentence.text, index) ? denied(judged) : judged)]
    }),
  )
}

const comparesAfter =
  /(?<!\p{L})än\s+(?:år(?:et)?(?!\p{L})|under|förra|föregående|tidigare|(?:19|20)\d\d)|jämfört med/iu
const becameBefore = /(?:blev|blivit|har varit)\s+$/iu

/** Not within a figure's own text, not wished for, and a comparative only where it compares. */
function isClaim({ kind }: ClaimWord, { text, figures }: Sentence, at: number, word: string): boolean {
  if (figures.some(({ from, to }) => at >= from && at < to)) return false
  if (wish.test(text.slice(0, at))) return false
  const after = text.slice(at + word.length)
  if (kind !== 'compared-up' && kind !== 'compared-down') return kind !== 'lowest' || !/^\s+\d/u.test(after)
  if (figures.some(({ from }) => from > at && /^\s+än\s+$/u.test(text.slice(at + word.length, from)))) return false
  return comparesAfter.test(after) || becameBefore.test(text.slice(0, at))
}

function isDenied(text: string, at: number): boolean {
  return negation.test(text.slice(0, at)) || /varken\s[^,;]*$/iu.test(text.slice(0, at))
}

function denied({ verdict, why }: Judged): Judged {
  return { verdict: verdict === 'holds' ? 'fails' : verdict === 'fails' ? 'holds' : verdict, why }
}

const clauseEnd = /[,;:–]\s|\s(?:men|medan|samtidigt|däremot)\s/giu

function nearest({ text, figures }: Sentence, at: number, length: number): FigureAt | undefined {
  const cuts = [0, ...[...text.matchAll(clauseEnd)].map(({ index }) => index), text.length]
  const [from, to] = [cuts.findLast((cut) => cut <= at) ?? 0, cuts.find((cut) => cut > at) ?? text.length]
  const inClause = figures.filter((figure) => figure.from >= from && figure.to <= to + 1)
  const distance = (figure: FigureAt) => Math.min(Math.abs(figure.from - at - length), Math.abs(figure.to - at))
  return (inClause.length > 0 ? inClause : figures).toSorted((a, b) => distance(a) - distance(b))[0]
}

function claimOf(
  sentence: Sentence,
  figure: FigureAt,
  { word, at }: { word: string; at: number },
  judged: Judged,
): Claim {
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
