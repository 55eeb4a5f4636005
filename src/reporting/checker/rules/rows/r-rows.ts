/*
 * R-ROWS: more or fewer rows than the form asks for, or none at all without a word about why.
 */
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { type AnsweredTable, answeredTables, counted, firstLine } from './answered-tables.ts'

export const rRows: Rule = {
  id: 'R-ROWS',
  title: 'Antal rader',
  needs: ['form'],
  find: (input: RuleInput) => answeredTables(input).flatMap(wrongCount),
}

function wrongCount({ question, rows, table, text, lines }: AnsweredTable): Found[] {
  const [least, most] = table.asked
  const first = rows[0]
  if (!first) return least > 0 && !saysWhy(text) ? [none(question, text.trim(), lines)] : []
  const place = [firstLine(first)]
  const quotes = rows.slice(0, 3).map(({ name }) => name)
  const rader = counted(rows.length, 'rad', 'rader')
  if (rows.length > table.atMost)
    return [
      {
        severity: 'error',
        lines: place,
        quotes,
        message: `Tabellen i ${question} har ${rader}; högst ${table.atMost} får redovisas. Välj de viktigaste.`,
      },
    ]
  if (rows.length < least)
    return [
      {
        severity: 'warning',
        lines: place,
        quotes,
        message: `Tabellen i ${question} har ${rader}; ${least}–${most} efterfrågas. Lägg till fler, eller skriv varför det inte finns.`,
      },
    ]
  return []
}

/** A reason, or a pointer: whether the pointer leads anywhere is for R-REF. */
function saysWhy(text: string): boolean {
  return /eftersom|(?:finns|fanns|har|hade) inga|därför|på grund av|p\.?g\.?a|beror på|(?<!\p{L})se |hänvis|redovisas|återfinns|\d\.\d/iu.test(
    text,
  )
}

function none(question: string, text: string, lines: AnsweredTable['lines']): Found {
  return {
    severity: 'warning',
    lines,
    quotes: text === '' ? [] : [text.slice(0, 160)],
    message: `Tabellen i ${question} har inga rader. Fyll i den, eller skriv varför det inte finns något att redovisa.`,
  }
}
