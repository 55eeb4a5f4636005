/*
 * How the cells of the form's tables are told apart when a report comes as lines: each kind of table has one column whose
 * cells are recognised by what they say (the anchor), and words that open a cell of another column. A table.
 */
import type { Cell } from './cells.ts'

export type TableCues = {
  /** The column whose cells are recognised, by its place. */
  readonly anchorAt: number
  readonly isAnchor: (cell: Cell) => boolean
  /** A cell that by its own words belongs to a column, by its place. */
  readonly columnOf: (cell: Cell) => number | undefined
  /** A line that begins a new row wherever it stands. */
  readonly startsRow: (line: string) => boolean
}

const never = () => false

/** Columns: name and description, goal, outputs, effects. */
const insatser: TableCues = {
  anchorAt: 1,
  isAnchor: ({ text }) =>
    /^RUS\s*[–—:-]/.test(text) ||
    /\b(?:nå|uppnå) (?:mål|målet|målen)\b|\beffektmål(?:et|en)?\b.{0,4}:/i.test(
      text.slice(0, 240).replaceAll('\n', ' '),
    ),
  columnOf: ({ paragraphs }) => {
    const opens = (pattern: RegExp) => paragraphs.some((paragraph) => pattern.test(paragraph))
    if (opens(/^(?:projektets )?(?:övergripande mål|projektmål)\b/i)) return 3
    if (opens(/^(?:delmål|fas|etapp|aktivitet) ?\d/i) || /^[-–•]\s*\S/.test(paragraphs[0] ?? '')) return 2
    return undefined
  },
  startsRow: never,
}

/** Columns: name and description, results. The basis of the judgement opens the results. */
const earlier: TableCues = {
  anchorAt: 1,
  isAnchor: ({ text }) =>
    /^(?:\p{L}+ ){0,2}(?:uppföljning|utvärdering|bedömning|slututvärdering)\b/iu.test(text) && text.length > 8,
  columnOf: () => undefined,
  startsRow: never,
}

/** Columns: name and description, funded by the appropriation (with the purpose beside it), purpose, use. */
const analyses: TableCues = {
  anchorAt: 1,
  isAnchor: ({ text }) => /^(?:ja|nej|delvis)(?:\s|$|,)/i.test(text) && text.length < 90,
  columnOf: () => undefined,
  startsRow: (line) => /^(?:analys|uppföljning|utvärdering)(?: och \p{L}+)?\s*:/iu.test(line),
}

export const cuesByTable: Readonly<Record<string, TableCues>> = {
  insatser,
  'tidigare-insatser': earlier,
  analyser: analyses,
}
