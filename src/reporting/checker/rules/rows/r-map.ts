/*
 * R-MAP: a goal that by its own words belongs to another area than the one stated, and a priority that is claimed but does not
 * stand among those that are listed.
 */
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { answeredTables, cellOf } from './answered-tables.ts'
import { goalsInStrategy } from './goals-in-strategy.ts'
import { type GoalCell, halfGoals, unusualGoals } from './unusual-goals.ts'

export const rMap: Rule = {
  id: 'R-MAP',
  title: 'Mål och prioriteringar som inte hör ihop',
  needs: ['form'],
  find: (input) => {
    const cells = goalCells(input)
    return [
      ...goalsElsewhere(cells),
      ...unusualGoals(cells),
      ...halfGoals(cells, shares),
      ...goalsInStrategy(cells, input.register?.strategy),
      ...claimedPriorities(input),
    ]
  },
}

/** "RUS – <områden>" and then "… målet om <mål>". */
function goalCells(input: RuleInput): GoalCell[] {
  return answeredTables(input).flatMap(({ rows, table }) => {
    const column = table.columns.find(({ id }) => id === 'goal')
    return rows.flatMap((row) => {
      const cell = column && cellOf(row, column)
      const text = cell?.text.replaceAll('\n', ' ') ?? ''
      const [, areas, goal] =
        /^\p{Lu}{2,5}\s*[–-]\s*(.+?)\s+(?:bidrar|ska bidra)\b.*?\bmål(?:et|en)?(?: om)? ([^.]+?)(?:\.|$| Medfin| Finans| - )/iu.exec(
          text,
        ) ?? []
      return cell && areas !== undefined && goal !== undefined
        ? [{ name: row.name, areas, goal, lines: cell.lines }]
        : []
    })
  })
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{8,}/gu) ?? []).map((word) => word.slice(0, 9))

function shares(area: string, goal: string): boolean {
  return stems(area).some((stem) => stems(goal).includes(stem))
}

/** The goal shares a word with an area that another row states, and none with its own. */
function goalsElsewhere(cells: readonly GoalCell[]): Found[] {
  const areas = [...new Set(cells.map((cell) => cell.areas))].filter((area) => !/ samt /.test(area))
  return cells.flatMap(({ name, areas: own, goal, lines }) => {
    const other = areas.find((area) => area !== own && shares(area, goal))
    if (shares(own, goal) || other === undefined || own.includes(other)) return []
    return [
      {
        severity: 'warning' as const,
        lines,
        quotes: [`${name}: ${own} – ${goal}`],
        message: `Målet «${goal}» hör av namnet att döma till «${other}», men raden anger «${own}». Kontrollera mot strategin.`,
      },
    ]
  })
}

const claim = /(?:särskild|uttalad|tydlig)?\s*prioritering(?:ar)? (?:för|av) ([^.;]{10,160})[.;]/iu
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** What the decision is said to prioritise must stand among the bullets where the priorities are listed. */
function claimedPriorities({ text }: RuleInput): Found[] {
  const written = text.passages.filter(({ kind }) => kind === 'body')
  const lists = written.filter(({ text: line }) => /^[•·-]\s*\p{Lu}/u.test(line))
  return written.flatMap((passage) => {
    const hit = claim.exec(passage.text)
    if (!hit || !/beslut/iu.test(passage.text)) return []
    return String(hit[1])
      .split(/ och (?=\p{Ll}+ som )|, (?=\p{Ll}+ som )/u)
      .flatMap((item) => notListed(item, passage, hit, lists))
  })
}

/** A bullet begins with what it is about. */
function labelOf(text: string): string {
  return (text.split('.')[0] ?? '').split(' ').slice(0, 9).join(' ')
}

function notListed(item: string, passage: Passage, hit: RegExpExecArray, lists: readonly Passage[]): Found[] {
  const own = words(item)
  const alike = lists
    .map((bullet) => ({
      bullet,
      share: own.filter((word) => words(labelOf(bullet.text)).includes(word)).length / Math.max(1, own.length),
    }))
    .toSorted((a, b) => b.share - a.share)[0]
  // Only where the list is about the same sort of thing can something be missing from it.
  if (!alike || alike.share >= 0.6 || alike.share < 0.3) return []
  const from = hit.index
  return [
    {
      severity: 'warning',
      lines: [alike.bullet.lines, linesOf(passage, from, from + hit[0].length)],
      quotes: [item.trim(), alike.bullet.text.slice(0, 80)],
      message: `«${item.trim()}» sägs vara prioriterat, men står inte bland de prioriteringar som räknas upp på rad ${alike.bullet.lines[0]}. Rätta det ena.`,
    },
  ]
}
