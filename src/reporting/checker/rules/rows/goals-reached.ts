/*
 * What earlier work came to: most rows tell whether the goal was reached, and some do not; a target in numbers whose matter is
 * not mentioned again.
 */
import type { ReadRow } from '../../../reading/index.ts'
import type { Found } from '../../finding.ts'
import { type AnsweredTable, firstLine } from './answered-tables.ts'

const reached =
  /uppfyll|uppnå|(?<!\p{L})nått|(?<!\p{L})nåtts|måluppfyllelse|(?:bidragit|bidrar)\p{L}* (?:positivt )?till (?:att nå )?(?:effekt)?mål|över(?:träff|stig)/iu
const isGoal = (paragraph: string) => /^(?:Projektmål|Delmål|Mål)(?!\p{L})/u.test(paragraph)

function outcomeOf(row: ReadRow): string {
  return row.cells
    .flatMap(({ text }) => text.split('\n'))
    .filter((paragraph) => !isGoal(paragraph))
    .join('\n')
}

/** Rows that say nothing of their goal, where the others do. */
export function goalsNotJudged(tables: readonly AnsweredTable[]): Found[] {
  const rows = tables.flatMap((table) => table.rows)
  const without = rows.filter((row) => !reached.test(outcomeOf(row)))
  if (rows.length < 3 || without.length * 2 > rows.length) return []
  return without.map((row) => ({
    severity: 'warning',
    lines: row.cells.at(-1)?.lines ?? [firstLine(row)],
    quotes: [row.name],
    message: `«${row.name}» säger inte om målet nåddes, som de flesta andra rader gör. Bedöm måluppfyllelsen.`,
  }))
}

const target =
  /(?:hälften|en tredjedel|två tredjedelar|\d+ (?:procent|%)) av \p{L}+|(?<!\p{L})öka(?:t|s|r)? med (?:minst )?(?:\p{L}+|\d+)(?!\p{L}| procent| %)/iu

/** "Hälften av företagen har skrivit avtal": nothing further says how many did. */
export function targetsNotTold(row: ReadRow): Found[] {
  const paragraphs = row.cells.flatMap(({ text }) => text.split('\n'))
  const outcome = outcomeOf(row).toLowerCase()
  return paragraphs.filter(isGoal).flatMap((goal) => {
    const hit = target.exec(goal)
    const matter = hit && /\p{L}{9,}/u.exec(goal.slice(hit.index + hit[0].length))?.[0]
    if (!hit || !matter || outcome.includes(matter.slice(0, 8).toLowerCase())) return []
    return [
      {
        severity: 'warning' as const,
        lines: row.cells.at(-1)?.lines ?? [firstLine(row)],
        quotes: [row.name, goal.slice(hit.index, hit.index + 120)],
        message: `«${row.name}» har målet «${hit[0]} … ${matter}», men resultatet säger inget om det. Ange utfallet.`,
      },
    ]
  })
}
