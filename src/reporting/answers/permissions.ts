/*
 * Who may do what with an answer. Asked by the door before it opens, and by the page before it shows the button.
 */
import { Refusal } from '../../foundation/index.ts'
import { holds, type Person } from '../../people/index.ts'

export type AnswerStep = 'answer'

const rules: Record<AnswerStep, (person: Person) => boolean> = {
  answer: (person) => holds(person, 'writer') || holds(person, 'coordinator') || holds(person, 'administrator'),
}

export function mayAnswer(person: Person, step: AnswerStep = 'answer'): boolean {
  return rules[step](person)
}

/** @throws Refusal `not-allowed` */
export function assertMayAnswer(person: Person, step: AnswerStep = 'answer'): void {
  if (!mayAnswer(person, step)) throw new Refusal('not-allowed', { step })
}
