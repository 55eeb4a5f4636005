/*
 * R-CROSS: a printed matrix against the rows that the report itself lists: its sum, the number in words, and whether any section
 * has as many as a cell says.
 */
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { answeredTables, firstLine } from '../rows/answered-tables.ts'

export const rCross: Rule = {
  id: 'R-CROSS',
  title: 'Matrisen mot de redovisade insatserna',
  needs: ['form'],
  find: (input) => [...findCrosses(input), ...againstRegister(input)],
}

function findCrosses(input: RuleInput): Found[] {
  const listed = answeredTables(input).filter(({ kind }) => kind === 'insatser')
  const count = listed.reduce((sum, { rows }) => sum + rows.length, 0)
  const most = Math.max(0, ...listed.map(({ rows }) => rows.length))
  return (input.report?.answers ?? []).flatMap((answer) => {
    const rows = answer.rows ?? []
    const cells = rows.flatMap((row) => row.cells).filter(({ column }) => column === '')
    if (cells.length === 0 || count === 0) return []
    const values = cells.map(({ text }) => Number(text))
    const sum = values.reduce((all, value) => all + value, 0)
    const largest = Math.max(...values)
    const place = {
      lines: [...statedLine(input), ...rows.flatMap(({ lines }) => lines)],
      quotes: rows.map((row) => `${row.name}: ${row.cells.map(({ text }) => text).join(' ')}`),
    }
    return [
      ...(sum === count
        ? []
        : [
            {
              severity: 'error' as const,
              ...place,
              message: `Matrisens summa är ${sum}, men tabellerna redovisar ${count} insatser. Räkna om matrisen ur insatserna.`,
            },
          ]),
      ...(largest <= most
        ? []
        : [
            {
              severity: 'warning' as const,
              ...place,
              message: `Matrisen har ${largest} i en ruta, men inget avsnitt redovisar fler än ${most} insatser. Räkna om matrisen ur insatserna.`,
            },
          ]),
      ...statedOtherwise(answer.text, sum).map((message) => ({ severity: 'error' as const, ...place, message })),
    ]
  })
}

const stated = /(?<![\d,.])(\d{1,3})\s+projekt\s+enligt följande/iu

/** The insatser of the tables against those that the register has funded. */
function againstRegister(input: RuleInput): Found[] {
  const funded = (input.register?.insatser ?? []).filter(({ reported }) => reported === 'funded').length
  const rows = answeredTables(input).flatMap(({ kind, rows: own }) => (kind === 'insatser' ? own : []))
  if (!input.register || funded === 0 || rows.length === 0 || rows.length === funded) return []
  return [
    {
      severity: 'error',
      lines: rows.map(firstLine),
      quotes: rows.map(({ name }) => name),
      message: `Tabellerna redovisar ${rows.length} insatser, men registret har ${funded} som beviljats medel. Rätta tabellerna eller registret.`,
    },
  ]
}

/** The line where the number stands in words. */
function statedLine({ text }: RuleInput): Found['lines'] {
  const at = text.lines.findIndex((line) => stated.test(line))
  return at === -1 ? [] : [[at + 1, at + 1]]
}

function statedOtherwise(text: string, sum: number): string[] {
  const count = stated.exec(text)?.[1]
  return count === undefined || Number(count) === sum
    ? []
    : [`Texten säger ${count} projekt, men matrisens summa är ${sum}. Rätta det ena.`]
}
