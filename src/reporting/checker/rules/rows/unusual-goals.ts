/*
 * A goal that differs from the one that its area usually has, and a row of two areas whose goal is one area's only.
 */
import type { Found } from '../../finding.ts'

export type GoalCell = {
  readonly name: string
  readonly areas: string
  readonly goal: string
  readonly lines: Found['lines']
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim()

export function unusualGoals(cells: readonly GoalCell[]): Found[] {
  return [...Map.groupBy(cells, ({ areas }) => plain(areas)).values()].flatMap((own) => {
    const goals = [...Map.groupBy(own, ({ goal }) => plain(goal)).values()].toSorted((a, b) => b.length - a.length)
    const [usual, ...others] = goals
    if (!usual || usual.length < 3 || usual.length * 2 <= own.length) return []
    return others.flat().map((cell) => sayUnusual(cell, usual[0]?.goal ?? ''))
  })
}

function sayUnusual({ name, areas, goal, lines }: GoalCell, usual: string): Found {
  return {
    severity: 'notice',
    lines,
    quotes: [`${name}: ${areas} – ${goal}`],
    message: `De flesta insatser inom «${areas}» har målet «${usual}», men den här har «${goal}». Kontrollera att målet hör till området.`,
  }
}

/** @param shares whether an area and a goal speak of the same thing. */
export function halfGoals(cells: readonly GoalCell[], shares: (area: string, goal: string) => boolean): Found[] {
  return cells.flatMap(({ name, areas, goal, lines }) => {
    const named = areas.split(/ samt /u)
    const without = named.filter((area) => !shares(area, goal))
    if (named.length < 2 || without.length !== 1) return []
    return [
      {
        severity: 'notice' as const,
        lines,
        quotes: [`${name}: ${areas} – ${goal}`],
        message: `«${name}» anger två områden, men målet «${goal}» hör bara till det ena. Ange ett mål även för «${without[0]}».`,
      },
    ]
  })
}
