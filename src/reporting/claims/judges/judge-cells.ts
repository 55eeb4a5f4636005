/*
 * Cells of a table beside a live figure, read with the head of their column: under a year stands an earlier value, under "Förändring" or
 * "Jämfört med 2020" a change or a word of it.
 */
import type { Claim } from '../claim.ts'
import { cannotTell, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOf, type Said } from '../text/found-word.ts'
import { numberIn } from '../text/numbers.ts'
import type { FigureAt, Sentence } from '../text/sentences.ts'
import { aYear } from '../words/references.ts'
import { comparedWith } from './compared-with.ts'
import { judgeChange } from './judge-change.ts'
import { sayCompared } from './say-series.ts'
import { judgeReading } from './typed-earlier.ts'

const ofYear = new RegExp(`^(?:år |antal |utfall )?(${aYear})$`, 'iu')
const ofChange = /^(?:förändring|skillnad|utveckling|trend|diff\p{L}*|jämfört|jämförelse|mot|ändring|\+\/[-−–])/iu
const number = /^[+−–-]?\s*\d[\d\s\u00a0\u202f]*(?:,\d+)?\s*(?:%|procent|procentenheter|tkr|mkr|mnkr|kr)?$/iu
const words = {
  'compared-up': /^(?:fler|högre|mer|större|ökat|ökar|ökning|upp)$/iu,
  'compared-down': /^(?:färre|lägre|mindre|minskat|minskar|minskning|ned|ner)$/iu,
  unchanged: /^(?:oförändrat|oförändrad|samma|lika)$/iu,
} as const

type Cell = { readonly text: string; readonly at: number; readonly head: string }

export function cellClaims(asked: Asked): Claim[] {
  const { sentence, papersOf } = asked
  const [figure, ...others] = sentence.figures
  const papers = figure && papersOf(figure.node)
  if (!figure || others.length > 0 || !papers) return []
  return cellsOf(sentence, figure).flatMap((cell) => {
    const judged = judgeCell(cell, papers)
    return judged ? [claimOf(asked, figure, { word: cell.text, at: cell.at }, judged)] : []
  })
}

/** The cells with a head, without the figure's own. */
function cellsOf({ text, heads }: Sentence, figure: FigureAt): Cell[] {
  const cells = text.split(' | ')
  if (!heads || heads.length !== cells.length) return []
  let at = 0
  return cells.flatMap((cell, place): Cell[] => {
    const from = at
    at += cell.length + 3
    const isOwn = figure.from >= from && figure.from < from + cell.length
    return isOwn || cell.trim() === '' ? [] : [{ text: cell, at: from, head: (heads[place] ?? '').trim() }]
  })
}

function judgeCell({ text, head }: Cell, papers: FigurePapers): Judged | undefined {
  const year = ofYear.exec(head)?.[1]
  if (year !== undefined && number.test(text)) {
    const then = papers.series.find(({ period }) => period === year)
    return then ? judgeReading(text, then, papers) : cannotTell(`Serien har inget värde för ${year}.`)
  }
  if (!ofChange.test(head)) return undefined
  const said: Said = { sentence: head, clause: head, scope: head }
  if (number.test(text)) return judgeDifference(text, /%|procent(?!e)/iu.test(text + head), papers, said)
  const kind = (['compared-up', 'compared-down', 'unchanged'] as const).find((each) => words[each].test(text))
  return kind && judgeChange(kind, papers, said)
}

function judgeDifference(text: string, isPercent: boolean, papers: FigurePapers, said: Said): Judged {
  const compared = comparedWith(papers, said)
  const typed = numberIn(text)
  if (typeof compared === 'string') return cannotTell(compared)
  if (typed === undefined) return cannotTell('Talet går inte att läsa.')
  const { before, now } = compared
  if (isPercent && before.value === 0) return cannotTell('Värdet var 0 då.')
  const change = isPercent ? (100 * (now.value - before.value)) / before.value : now.value - before.value
  const room = /\d,\d/u.test(text) ? 0.05 : isPercent ? 0.5 : 1e-9
  const unitScale = /tkr|mkr|mnkr/iu.test(text) ? 0.01 * Math.abs(typed) : 0
  return told(Math.abs(change - typed) <= Math.max(room, unitScale) + 1e-9, sayCompared(compared, papers.unit))
}
