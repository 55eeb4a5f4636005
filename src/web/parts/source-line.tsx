/*
 * Where a fact comes from: the document and its lines, said the same way on all pages.
 */
import type { Papers } from '../../foundation/index.ts'
import type { Visit } from '../visit.ts'
import { inSwedish } from './language-of.ts'

/** `aterrapportering-2021` as people call it; a document that we have no name for is called by its id. */
export function documentName(document: string): string {
  const year = /^aterrapportering-(\d{4})$/.exec(document)?.[1]
  return year === undefined ? document : `Regionens återrapportering ${year}`
}

/** `3025–3031, 3190`: lines that follow each other are one stretch. */
export function linesInWords(lines: readonly number[]): string {
  const stretches: [number, number][] = []
  for (const line of lines) {
    const last = stretches.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else stretches.push([line, line])
  }
  return stretches.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

export function SourceLine({ visit, papers }: { visit: Visit; papers: Papers }) {
  const { t } = visit
  return (
    <p class="quiet small">
      {t('source')}: <span {...inSwedish(visit)}>{documentName(papers.document)}</span>
      {papers.lines.length === 0 ? null : `, ${t('source.lines', { lines: linesInWords(papers.lines) })}`}
    </p>
  )
}
