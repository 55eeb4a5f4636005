/*
 * R-FMT for dates: one written as eight digits in a row, and one that is in no calendar.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

export const rDates: Rule = { id: 'R-FMT', title: 'Datum', needs: ['text'], find: findDates }

const run = /(?<![\p{L}\d:/.,_=-])((?:19|20)\d\d)(\d\d)(\d\d)(?![\p{L}\d]|[-/.,]\d)/gu
const parted = /(?<![\p{L}\d:/.,_=-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\d]|[-/]\d)/gu

function findDates({ text }: RuleInput): Found[] {
  return text.passages
    .filter(({ kind, text: own }) => kind !== 'form' && /\d{2}-?\d{2}/.test(own))
    .flatMap((passage) => [
      ...hitsOf(passage.text, run)
        .filter((hit) => isDate(hit))
        .map((hit) =>
          say(passage, hit, 'warning', `Datumet «${hit[0]}» är svårläst. Skriv ${hit[1]}-${hit[2]}-${hit[3]}.`),
        ),
      ...hitsOf(passage.text, parted)
        .filter((hit) => !isDate(hit))
        .map((hit) => say(passage, hit, 'error', `Datumet «${hit[0]}» finns inte i kalendern. Rätta det.`)),
    ])
}

function isDate([, year, month, day]: RegExpExecArray): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(day) > 0
}

function say(passage: Passage, hit: RegExpExecArray, severity: Found['severity'], message: string): Found {
  return { severity, lines: [linesOf(passage, hit.index, hit.index + hit[0].length)], quotes: [hit[0]], message }
}
