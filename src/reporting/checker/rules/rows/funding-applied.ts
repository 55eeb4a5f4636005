/*
 * Money that a row says is applied for, without a word about what came of it.
 */
import type { ReadRow } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'

const applied =
  /(?<!\p{L})(?:finansiering|medel|bidrag|stöd)(?: \p{Ll}+){0,3} (?:söks|har sökts|är sökt)(?!\p{L})|(?<!\p{L})ansökan (?:är|har) (?:inlämnad|lämnats in)/iu
const decided = /bevilja|avsl[åa]|godkän|fått medel|återta/iu

export function fundingApplied(row: ReadRow): Found[] {
  const text = row.cells.map((cell) => cell.text).join('\n')
  const cell = row.cells.find((each) => applied.test(each.text))
  const quote = cell && applied.exec(cell.text)
  if (!cell || !quote || decided.test(text)) return []
  return [
    {
      severity: 'warning',
      lines: cell.lines.slice(-1),
      quotes: [`${row.name}: ${cell.text.slice(quote.index, quote.index + 120).replaceAll('\n', ' ')}`],
      message: `«${row.name}»: ${quote[0].toLowerCase()}, men inte hur det gick. Skriv om det beviljats, och hur mycket.`,
    },
  ]
}
