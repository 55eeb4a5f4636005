/*
 * Who may do what with cases. Reading the register is open; what is said of a company's owners is not, except in sums.
 */
import { Refusal } from '../../foundation/index.ts'
import { holds, type Person, type Role } from '../../people/index.ts'

export type CaseRight = 'handle' | 'decide' | 'pay' | 'rule' | 'exchange' | 'see-ownership'

/** A table: the roles that hold each right. */
const rolesOf: Record<CaseRight, readonly Role[]> = {
  /** Register, apply, assess, follow up. */
  handle: ['officer', 'coordinator', 'administrator'],
  decide: ['decision-maker', 'administrator'],
  pay: ['controller', 'administrator'],
  /** Change the direction decision's rules. */
  rule: ['controller', 'administrator'],
  /** Import cases from a file. */
  exchange: ['controller', 'analyst', 'administrator'],
  'see-ownership': ['officer', 'decision-maker', 'administrator'],
}

export function may(person: Person, right: CaseRight): boolean {
  return rolesOf[right].some((role) => holds(person, role))
}

/** @throws Refusal `not-allowed`. */
export function assertMay(person: Person, right: CaseRight): void {
  if (!may(person, right)) throw new Refusal('not-allowed')
}
