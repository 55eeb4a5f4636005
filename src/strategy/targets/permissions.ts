/*
 * Who records readings, sets a status against the rule, and keeps the operational plan.
 */
import { Refusal } from '../../foundation/index.ts'
import { holds, type Person, type Role } from '../../people/index.ts'

export type GoalStep = 'read' | 'override' | 'plan'

const may: Readonly<Record<GoalStep, readonly Role[]>> = {
  read: ['analyst', 'coordinator', 'administrator'],
  override: ['coordinator', 'administrator'],
  plan: ['officer', 'writer', 'analyst', 'controller', 'coordinator', 'administrator'],
}

export function mayFollowGoals(person: Person, step: GoalStep): boolean {
  return may[step].some((role) => holds(person, role))
}

/** @throws Refusal `not-allowed` */
export function assertFollowGoals(person: Person, step: GoalStep): void {
  if (!mayFollowGoals(person, step)) throw new Refusal('not-allowed', { step })
}
