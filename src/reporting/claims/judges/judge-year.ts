/*
 * A year that the sentence gives the figure, held against the year that the figure asks for: "År 2020 beviljades 84 stöd" when 84 is of 2021.
 */
import { type Claim, type FigurePapers, type Judged, told } from '../claim.ts'
import { type Asked, claimOf, type Word } from '../text/found-word.ts'
import type { FigureAt, Sentence } from '../text/sentences.ts'
import { sayValue } from './say-series.ts'

const atStart =
  /^(?:(?:Under|År|I|Hela) (?:hela )?(?:år(?:et)? )?)?((?:19|20)\d\d)\s+(?:var|beviljades|fick|kom|betalades|uppgick|gick|hade|nåddes|avgjordes|avslogs|var det)\s(?:(?!\s(?:och|men)\s)[^,;:])*$/u
const rightAfter = /^\s*(?:\p{L}+\s+)?(?:under|år|i)\s+(?:år\s+)?((?:19|20)\d\d)(?!\d)/u

export function yearClaims(asked: Asked): Claim[] {
  return asked.sentence.figures.flatMap((figure) => {
    const papers = asked.papersOf(figure.node)
    if (!papers) return []
    return yearsBeside(asked.sentence, figure, papers).map((year) =>
      claimOf(asked, figure, year, judgeYear(year.word, papers)),
    )
  })
}

/** Years that can only be the figure's: at the start of its clause, or right after it. None where the figure's own is named too. */
function yearsBeside({ text }: Sentence, figure: FigureAt, { period, series }: FigurePapers): Word[] {
  if (!/^\d{4}$/.test(period) || text.includes(period)) return []
  const start = atStart.exec(text.slice(0, figure.from))?.[1]
  const after = rightAfter.exec(text.slice(figure.to))?.[1]
  const year = start ?? after
  if (year === undefined || !series.some((reading) => reading.period === year)) return []
  return [{ word: year, at: start === undefined ? text.indexOf(year, figure.to) : text.indexOf(year) }]
}

function judgeYear(year: string, { series, value, period, unit }: FigurePapers): Judged {
  const then = series.find((reading) => reading.period === year)?.value ?? 0
  return told(then === value, `Siffran gäller ${period}; för ${year} är värdet ${sayValue(then, unit)}.`)
}
