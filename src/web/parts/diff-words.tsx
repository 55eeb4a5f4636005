/*
 * What differs between two texts, word by word. It is told in words too, for whoever hears the page.
 */
import { roundReport, type writing } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'

const statedFrom = 'källa: '

export function DiffWords({ visit, parts }: { visit: Visit; parts: readonly writing.DiffPart[] }) {
  const { t } = visit
  return (
    <div class="kept diff" lang="sv-SE">
      {parts.map(({ kind, text, papers }, at) => {
        const shown = papers === undefined ? text : <FigureWord key={at} text={text} papers={papers} />
        if (kind === 'same') return shown
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at}>
            <span class="ds-sr-only">{t(kind === 'added' ? 'versions.added' : 'versions.removed')} </span>
            {shown}
          </Mark>
        )
      })}
    </div>
  )
}

/** A figure as in the text; one that asks the catalogue leads to its definition and rows. */
function FigureWord({ text, papers }: { text: string; papers: string }) {
  if (papers.startsWith(statedFrom))
    return (
      <span class="figure-chip" title={papers.slice(statedFrom.length)}>
        {text}
      </span>
    )
  return (
    <a class="figure-chip" href={roundReport.addressOfAsk(papers)}>
      {text}
    </a>
  )
}
