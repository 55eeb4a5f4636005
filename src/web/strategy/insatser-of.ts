/*
 * Which insatser aim at a goal, be it a priority area or an effect goal.
 */
import type { Insats } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'

export function insatserOf({ insatser }: Register, goal: string): Insats[] {
  return insatser.filter(({ areas, effectGoals }) => areas.includes(goal) || effectGoals.includes(goal))
}
