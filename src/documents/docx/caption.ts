/*
 * A caption with its number, which Word counts: a table of tables can be made of them, and a new caption takes its place among them.
 */
import { Paragraph, TextRun } from 'docx'
import { docxStyles } from '../docx-styles.ts'
import type { CaptionKind } from '../layout/captions.ts'
import type { DocxContext } from './docx-context.ts'
import { field } from './field.ts'

/** Above a table, below a chart: it is never parted from either. */
export function caption(kind: CaptionKind, text: string, { nextCaption }: DocxContext): Paragraph {
  const sign = nextCaption(kind, text)
  const run = (words: string) => new TextRun({ text: words, style: docxStyles.captionNumber })
  const counted = (word: string, number: number) => field(` SEQ ${word} \\* ARABIC `, run(String(number)))
  const number = sign ? [run(`${sign.word}\u00a0`), ...counted(sign.word, sign.number), run('. ')] : []
  return new Paragraph({ style: docxStyles.caption, keepNext: true, children: [...number, new TextRun(text)] })
}
