/*
 * R-REQ: what the form wants every row to say and the rows do not: parts of a cell, goals of the funds that pay, reference
 * numbers and goals that the other rows have, an outcome in numbers where the target is a number.
 */
import type { Column } from '../../../forms/index.ts'
import type { ReadRow } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { type AnsweredTable, answeredTables, cellOf, counted, firstLine } from './answered-tables.ts'
import { fundingApplied } from './funding-applied.ts'
import { goalsNotJudged, targetsNotTold } from './goals-reached.ts'

export const rReq: Rule = { id: 'R-REQ', title: 'Uppgifter som krävs i varje rad', needs: ['form'], find: findLacking }

function findLacking(input: RuleInput): Found[] {
  const tables = answeredTables(input)
  const earlier = tables.filter(({ kind }) => kind !== 'insatser' && kind !== 'analyser')
  return [
    ...tables.flatMap(lackingParts),
    ...tables.flatMap((table) =>
      table.rows.flatMap((row) => [
        ...fundWithoutGoal(table, row),
        ...vagueOutcome(table, row),
        ...fundingApplied(row),
      ]),
    ),
    ...numbersOnSome(tables.flatMap(({ rows, kind }) => (kind === 'insatser' ? rows : []))),
    ...goalsOnSome(earlier),
    ...goalsNotJudged(earlier),
  ]
}

/** One finding for each table and column: which rows lack which parts. */
function lackingParts({ question, rows, table }: AnsweredTable): Found[] {
  return table.columns.flatMap((column) => {
    const parts = (column.parts ?? []).filter(({ required, id }) => required && id !== 'kind')
    const lacking = rows.flatMap((row) => {
      const missing = parts
        .filter((part) => !says(cellOf(row, column)?.text ?? '', part.allowed))
        .map(({ name }) => name)
      return missing.length > 0 ? [{ row, missing }] : []
    })
    if (lacking.length === 0) return []
    const names = [...new Set(lacking.flatMap(({ missing }) => missing))].join(', ')
    return [
      {
        severity: 'error',
        lines: lacking.flatMap(({ row }) => linesOfCell(row, column)),
        quotes: lacking.map(({ row }) => row.name),
        message: `I ${question} saknar ${counted(lacking.length, 'rad', 'rader')} av ${rows.length} ${names} i kolumnen ${column.title.toLowerCase()}. Ange det för varje rad.`,
      },
    ]
  })
}

/** An allowed value in any of its forms: "faktiska" also as "faktiskt". */
function says(text: string, allowed: readonly string[]): boolean {
  return allowed.some((value) => {
    const stem = value.length > 6 ? value.replace(/(?:ade|at|ad|a|t)$/, '') : value
    return new RegExp(`(?<!\\p{L})${stem}`, 'iu').test(text)
  })
}

function linesOfCell(row: ReadRow, column: Column): Found['lines'] {
  return cellOf(row, column)?.lines ?? [firstLine(row)]
}

const fund = /regionalfond|socialfond|strukturfond|interreg|\bERUF\b|\bESF\b|landsbygdsprogram/i

/** The fund is named as a financier, but none of its goals. */
function fundWithoutGoal({ kind, table }: AnsweredTable, row: ReadRow): Found[] {
  const column = table.columns.find(({ id }) => id === 'goal')
  const cell = column && cellOf(row, column)
  if (kind !== 'insatser' || !column || !cell || !fund.test(cell.text)) return []
  const own = cell.text.split('\n').filter((paragraph) => fund.test(paragraph))
  if (own.some((paragraph) => /(?<!\p{L})(?:särskilda |specifika )?mål|insatsområde|prioritet/iu.test(paragraph)))
    return []
  return [
    {
      severity: 'error',
      lines: cell.lines.slice(-1),
      quotes: [`${row.name}: ${own.join(' ')}`],
      message: `«${row.name}» har medel från en fond, men inget mål i fondens program är angivet. Ange vilket mål insatsen ska bidra till.`,
    },
  ]
}

const numberWord = /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|\d+)(?!\p{L})/iu

/** The goal is a number, and the result is "a number of". */
function vagueOutcome({ kind }: AnsweredTable, row: ReadRow): Found[] {
  const untold = kind === 'insatser' ? [] : targetsNotTold(row)
  if (untold.length > 0) return untold
  const text = row.cells.map((cell) => cell.text).join('\n')
  const goals = text.split('\n').filter((paragraph) => /^(?:projekt)?mål/i.test(paragraph))
  const outcome = text.slice(Math.max(...goals.map((goal) => text.indexOf(goal) + goal.length), 0))
  const vague = /(?<!\p{L})(?:ett antal|flera|några|ett flertal) \p{L}+/iu.exec(outcome)
  if (kind === 'insatser' || goals.length === 0 || !vague) return []
  if (
    !goals.some((goal) => numberWord.test(goal)) ||
    /(?<!\p{L})(?:totalt|\d+ (?:st|stycken|\p{Ll}{4,}))/u.test(outcome)
  )
    return []
  const last = row.cells.at(-1)
  return [
    {
      severity: 'warning',
      lines: last?.lines ?? [firstLine(row)],
      quotes: [row.name, vague[0]],
      message: `Målet för «${row.name}» är ett tal, men utfallet är «${vague[0]}». Ange hur många det blev.`,
    },
  ]
}

const referenceNumber =
  /(?<![\p{L}\d])(?:\d{2}[A-ZÅÄÖ]{2,4}\d{2,6}|[A-ZÅÄÖ]{2,5}[ -]?(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{2,4}[/:-]\d{1,6}|20\d{6})(?![\p{L}\d])/u

/** Some rows have a reference number and others do not. */
function numbersOnSome(rows: readonly ReadRow[]): Found[] {
  const having = rows.filter((row) => referenceNumber.test(row.cells[0]?.text ?? ''))
  const without = rows.length - having.length
  if (having.length === 0 || without === 0) return []
  return having.length <= without
    ? having.map((row) => ({
        severity: 'error',
        lines: row.lines.slice(0, 1),
        quotes: [`${row.name}: ${referenceNumber.exec(row.cells[0]?.text ?? '')?.[0] ?? ''}`],
        message: `«${row.name}» har diarienummer, men ${counted(without, 'annan insats', 'andra insatser')} saknar det. Ange det för alla, med vad numret är.`,
      }))
    : rows
        .filter((row) => !having.includes(row))
        .map((row) => ({
          severity: 'error',
          lines: [firstLine(row)],
          quotes: [row.name],
          message: `«${row.name}» saknar diarienummer, som de andra insatserna har. Ange det.`,
        }))
}

const namesGoal = /effektmål|(?<!\p{L})målet om|målen om|nå målet/iu

/** Most rows tell which goal they contributed to. */
function goalsOnSome(tables: readonly AnsweredTable[]): Found[] {
  const rows = tables.flatMap((table) => table.rows)
  const without = rows.filter((row) => !row.cells.some((cell) => namesGoal.test(cell.text)))
  if (rows.length < 3 || without.length === 0 || without.length > rows.length / 2) return []
  return without.map((row) => ({
    severity: 'error',
    lines: [firstLine(row)],
    quotes: [row.name],
    message: `«${row.name}» säger inte vilket mål den bidragit till, som de flesta andra rader gör. Ange effektmålet.`,
  }))
}
