/*
 * Who may do what with Word templates: whoever leads rounds keeps them; everyone who is signed in may see and fetch them.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { isLeader } from '../rounds/permissions.ts'

export function mayKeep(person: Person): boolean {
  return isLeader(person)
}

/** @throws Refusal `not-allowed` */
export function assertMayKeep(person: Person): void {
  if (!mayKeep(person)) throw new Refusal('not-allowed', { step: 'keep-template' })
}
