/*
 * Areas and goals that a row names, held against the strategy as the register has it.
 */
import { listAreas, type Strategy } from '../../../../strategy/index.ts'
import type { Found } from '../../finding.ts'
import type { GoalCell } from './unusual-goals.ts'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Where the register does not name all areas of the strategy, an unknown one may well exist: then only goals are held. */
export function goalsInStrategy(cells: readonly GoalCell[], strategy: Strategy | undefined): Found[] {
  if (!strategy) return []
  const goals = strategy.goals.filter(({ level }) => level === 'effect-goal').map(({ name }) => plain(name))
  const areas = listAreas(strategy).map(({ name }) => plain(name))
  const knowsAll = areas.length >= strategy.areasInAll
  return cells.flatMap((cell) => {
    const unknown = [
      ...(goals.length > 0 && !goals.includes(plain(cell.goal)) ? [`målet «${cell.goal}»`] : []),
      ...(knowsAll
        ? cell.areas.split(/ samt /u).flatMap((area) => (areas.includes(plain(area)) ? [] : [`området «${area}»`]))
        : []),
    ]
    return unknown.length === 0 ? [] : [say(cell, unknown, strategy)]
  })
}

function say({ name, areas, goal, lines }: GoalCell, unknown: readonly string[], strategy: Strategy): Found {
  return {
    severity: 'warning',
    lines,
    quotes: [`${name}: ${areas} – ${goal}`],
    message: `«${name}» anger ${unknown.join(' och ')}, som inte finns i ${strategy.name}. Välj ett som står där.`,
  }
}
