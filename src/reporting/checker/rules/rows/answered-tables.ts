/*
 * The tables of a read report for the rules that look at rows: each row with the question and the table that it stands in.
 */
import { type Column, questionsOf, type TableForm } from '../../../forms/index.ts'
import type { LineRange, ReadCell, ReadRow } from '../../../reading/index.ts'
import type { RuleInput } from '../../rule.ts'

export type AnsweredTable = {
  readonly question: string
  /** The name of the table in the form: `insatser`. */
  readonly kind: string
  readonly table: TableForm
  readonly rows: readonly ReadRow[]
  readonly text: string
  readonly lines: readonly LineRange[]
}

export function answeredTables({ form, report }: RuleInput): AnsweredTable[] {
  if (!form || !report) return []
  return questionsOf(form).flatMap((question) => {
    const answer = report.answers.find((each) => each.question === question.id)
    const table = question.kind === 'table' ? form.tables[question.table] : undefined
    if (question.kind !== 'table' || !answer || !table) return []
    const { text, lines, rows = [] } = answer
    return [{ question: question.id, kind: question.table, table, rows, text, lines }]
  })
}

export function cellOf(row: ReadRow, column: Column): ReadCell | undefined {
  return row.cells.find((cell) => cell.column === column.id)
}

/** The first line of a row, for a finding that is about the row. */
export function firstLine(row: ReadRow): LineRange {
  const [from] = row.lines[0] ?? [1, 1]
  return [from, from]
}

/** How many there are, as a word would say it: "1 rad", "3 rader". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
