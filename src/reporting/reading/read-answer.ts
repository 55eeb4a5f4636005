/*
 * What reading a report from outside gives. Lines are 1-based and inclusive at both ends, as an editor shows them. Every line of
 * the report is in exactly one place: in a section heading, in an answer, in the form's own text, dropped with a reason, or
 * listed as not placed. Nothing is lost.
 */

/** From and to, both included. */
export type LineRange = readonly [from: number, to: number]

/** A cell of a table row. */
export type ReadCell = { readonly column: string; readonly lines: readonly LineRange[]; readonly text: string }

export type ReadRow = {
  readonly name: string
  readonly lines: readonly LineRange[]
  readonly cells: readonly ReadCell[]
}

/** One box of a list: the label as it stands in the report, and whether the box is ticked. */
export type ReadTick = { readonly label: string; readonly ticked: boolean; readonly line: number }

export type ReadAnswer = {
  /** The form's own id: `1.1.1-q1`. */
  readonly question: string
  readonly lines: readonly LineRange[]
  readonly text: string
  readonly ticks?: readonly ReadTick[]
  readonly rows?: readonly ReadRow[]
}

export type ReadSection = {
  readonly number: string
  /** The heading as it stands in the report. */
  readonly title: string
  /** From the heading to the line before the next section. */
  readonly lines: LineRange
}

export type LinesWithText = { readonly lines: LineRange; readonly text: string }

/** Lines that belong to no answer because of what they are. */
export type DroppedLines = LinesWithText & { readonly reason: 'page-number' | 'running-header' | 'contents' | 'blank' }

export type ReadReport = {
  readonly form: string
  readonly sections: readonly ReadSection[]
  readonly answers: readonly ReadAnswer[]
  readonly formText: readonly LinesWithText[]
  readonly dropped: readonly DroppedLines[]
  readonly unplaced: readonly LinesWithText[]
}
