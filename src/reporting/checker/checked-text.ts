/*
 * A text made ready for rules, once for all of them: lines as they stand, and passages where the lines of one paragraph are
 * joined to running text that knows from which line each character comes.
 */
import type { LineRange } from '../reading/index.ts'

/**
 * `body`: running text of an answer, or of a report read without a form. `cell`: a cell of a table. `heading`: a section
 * heading. `form`: the form's own words (prompts, helps, column heads), which rules about writing leave alone.
 */
export type PassageKind = 'body' | 'cell' | 'heading' | 'form'

export type Passage = {
  readonly kind: PassageKind
  readonly lines: LineRange
  /** Lines joined by one space; a word that was hyphenated over two lines is left as it stands, with a space. */
  readonly text: string
  /** Question id where one is known, else section number, else empty. */
  readonly question: string
  /** Offset in `text` where each line begins, one for each line of `lines`. */
  readonly starts: readonly number[]
}

export type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly passage: Passage
}

export type CheckedText = {
  /** As read; line 1 is `lines[0]`. */
  readonly lines: readonly string[]
  readonly passages: readonly Passage[]
  /** Letters and digits with inner hyphens, points and apostrophes, of all passages but `form`, in order. */
  readonly words: readonly Word[]
  /** Lines of running headers and page numbers. */
  readonly droppedLines: ReadonlySet<number>
}

/** The 1-based line of a character of a passage. */
export function lineAt(passage: Passage, offset: number): number {
  const at = passage.starts.findLastIndex((start) => start <= offset)
  return passage.lines[0] + Math.max(0, at)
}

/** The lines from one character of a passage to another. */
export function linesOf(passage: Passage, from: number, to: number): LineRange {
  return [lineAt(passage, from), lineAt(passage, Math.max(from, to - 1))]
}
