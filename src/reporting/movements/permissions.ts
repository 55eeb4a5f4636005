/*
 * Who writes movements and who approves them. Asked by the door before it opens, and by the page before it shows the button.
 */
import { Refusal } from '../../foundation/index.ts'
import { holds, type Person, type Role } from '../../people/index.ts'

export type MovementStep = 'write' | 'approve' | 'place'

const may: Readonly<Record<MovementStep, readonly Role[]>> = {
  write: ['writer', 'officer', 'analyst', 'coordinator', 'administrator'],
  approve: ['coordinator', 'administrator', 'decision-maker'],
  place: ['writer', 'coordinator', 'administrator'],
}

export function mayMovement(person: Person, step: MovementStep): boolean {
  return may[step].some((role) => holds(person, role))
}

/** @throws Refusal `not-allowed` */
export function assertMovement(person: Person, step: MovementStep): void {
  if (!mayMovement(person, step)) throw new Refusal('not-allowed', { step })
}
