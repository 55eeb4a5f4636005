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
