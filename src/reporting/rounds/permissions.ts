/*
 * Who may do what in a round. Writers write what nobody else was given; reviewers approve what they were given, and never what they
 * were given to write alone; the leader may do everything but sign; signers sign.
 */
import { Refusal } from '../../foundation/index.ts'
import { holds, type Person } from '../../people/index.ts'
import { type AnswerStep, turns } from './answer-states.ts'
import type { Assignment, Round } from './round.ts'

export type RoundStep = 'lead' | 'write' | 'review' | 'sign' | 'see'

const writers = ['writer', 'officer', 'controller', 'analyst'] as const

export function isLeader(person: Person): boolean {
  return holds(person, 'coordinator') || holds(person, 'administrator')
}

const rules: Record<RoundStep, (person: Person, round?: Round, given?: Assignment) => boolean> = {
  lead: isLeader,
  see: () => true,
  write: (person, _, given) =>
    isLeader(person) || (given?.writer ? given.writer === person.id : writers.some((role) => holds(person, role))),
  review: (person, _, given) => isLeader(person) || (given !== undefined && given.reviewer === person.id),
  sign: (person, round) =>
    round && round.signers.length > 0 ? round.signers.includes(person.id) : holds(person, 'decision-maker'),
}

export function mayInRound(person: Person, step: RoundStep, round?: Round, given?: Assignment): boolean {
  return rules[step](person, round, given)
}

/** @throws Refusal `not-allowed` */
export function assertInRound(person: Person, step: RoundStep, round?: Round, given?: Assignment): void {
  if (!mayInRound(person, step, round, given)) throw new Refusal('not-allowed', { step })
}

export function mayTurn(person: Person, step: AnswerStep, round: Round, given: Assignment): boolean {
  return mayInRound(person, turns[step].by === 'writer' ? 'write' : 'review', round, given)
}
