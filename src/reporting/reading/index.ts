export { type DraftForm, draftFormFrom } from './draft-form.ts'
export type {
  DroppedLines,
  LineRange,
  LinesWithText,
  ReadAnswer,
  ReadCell,
  ReadReport,
  ReadRow,
  ReadSection,
  ReadTick,
} from './read-answer.ts'
export { readReport } from './read-report.ts'
