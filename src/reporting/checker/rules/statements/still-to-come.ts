/*
 * Work that is listed as finished, told as if it were yet to come or still going on.
 */
import type { Found } from '../../finding.ts'
import type { RuleInput } from '../../rule.ts'
import { answeredTables, cellOf, firstLine } from '../rows/answered-tables.ts'

const notDone =
  /(?<!\p{L})(?:kommer (?:att )?(?!till )\p{Ll}+|arbete(?:t)? (?:fortsätter|pågår)(?! efter)|pågår nu|ska (?:nu|under (?:nästa|kommande) år))(?!\p{L})/iu

export function stillToCome(input: RuleInput): Found[] {
  return answeredTables(input)
    .filter(({ kind }) => kind !== 'insatser' && kind !== 'analyser')
    .flatMap(({ rows, table }) =>
      rows.flatMap((row) =>
        table.columns.flatMap((column) => {
          const cell = cellOf(row, column)
          const hit = cell && notDone.exec(cell.text)
          if (!cell || !hit) return []
          return [
            {
              severity: 'warning' as const,
              lines: cell.lines.length > 0 ? cell.lines : [firstLine(row)],
              quotes: [
                `${row.name}: ${cell.text.slice(Math.max(0, hit.index - 30), hit.index + 90).replaceAll('\n', ' ')}`,
              ],
              message: `«${row.name}» redovisas som avslutad, men texten säger «${hit[0]}». Skriv vad som blev av det.`,
            },
          ]
        }),
      ),
    )
}
