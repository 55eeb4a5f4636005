/*
 * R-ENUM: a value that the form's column does not allow.
 */
import type { Column } from '../../../forms/index.ts'
import type { ReadRow } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { type AnsweredTable, answeredTables, cellOf } from './answered-tables.ts'

export const rEnum: Rule = { id: 'R-ENUM', title: 'Värden utanför de valbara', needs: ['form'], find: findValues }

function findValues(input: RuleInput): Found[] {
  return answeredTables(input).flatMap((answered) =>
    answered.rows.flatMap((row) =>
      answered.table.columns.flatMap((column) => [
        ...wrongValue(row, column),
        ...mixedBasis(answered, row, column),
        ...wrongKind(row, column),
      ]),
    ),
  )
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')

function wrongValue(row: ReadRow, column: Column): Found[] {
  const cell = cellOf(row, column)
  const value = cell?.text.trim() ?? ''
  if (!column.allowed || value === '' || !cell) return []
  if (column.allowed.some((allowed) => letters(allowed) === letters(value))) return []
  const near = column.allowed.find(
    (allowed) => letters(allowed).includes(letters(value)) || letters(value).includes(letters(allowed)),
  )
  const advice = near === undefined ? `Välj bland: ${column.allowed.join(', ')}.` : `Menas «${near}»?`
  return [
    {
      severity: 'error',
      lines: cell.lines,
      quotes: [`${row.name}: ${value}`],
      message: `«${value}» är inget valbart värde för ${column.title.toLowerCase()}. ${advice}`,
    },
  ]
}

/** The basis of a result is one of the allowed ones; words of two of them mixed are none of them. */
function mixedBasis({ table }: AnsweredTable, row: ReadRow, column: Column): Found[] {
  const cell = cellOf(row, column)
  const part = column.parts?.find(
    ({ required, allowed }) => required && allowed.length > 1 && table.columns.at(-1) === column && allowed.length < 5,
  )
  const first = cell?.text.split('\n')[0] ?? ''
  if (!part || !cell || first.length > 120) return []
  const named = part.allowed.filter((value) => new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'iu').test(first))
  const words = new Set(first.toLowerCase().match(/\p{L}+/gu))
  const touched = part.allowed.filter(
    (value) => !named.includes(value) && value.split(' ').length > 1 && words.has(value.split(' ')[0] ?? ''),
  )
  if (named.length !== 1 || touched.length === 0) return []
  const [from] = cell.lines[0] ?? [1]
  return [
    {
      severity: 'warning',
      lines: [[from, from]],
      quotes: [`${row.name}: ${first}`],
      message: `Grunden «${first}» blandar «${named[0]}» och «${touched[0]}». Välj en av: ${part.allowed.join(', ')}.`,
    },
  ]
}

/** "Analys och kartläggning: …" where the kind should be one of three. */
function wrongKind(row: ReadRow, column: Column): Found[] {
  const cell = cellOf(row, column)
  const part = column.parts?.find(({ id }) => id === 'kind')
  const given = /^([^:\n]{3,40}):\s/.exec(cell?.text ?? '')?.[1]
  if (!part || given === undefined || !cell) return []
  if (part.allowed.some((value) => letters(value) === letters(given))) return []
  const [from] = cell.lines[0] ?? [1]
  return [
    {
      severity: 'warning',
      lines: [[from, from]],
      quotes: [given],
      message: `Slaget «${given}» är inget av ${part.allowed.join(', ')}. Välj ett.`,
    },
  ]
}
