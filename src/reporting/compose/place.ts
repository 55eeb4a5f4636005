/*
 * Where in a report something is composed: the question, its section and form, and the register that is told from.
 */

import type { Form, Question, Section } from '../forms/index.ts'
import type { Fact, Register } from '../register/index.ts'

export type Place = {
  readonly register: Register
  readonly form: Form
  readonly section: Section
  readonly question: Question
}

export type Told = Extract<Fact, { kind: 'told' }>

/** The register names sections as the form of its own year does. Under another year's form the numbers say nothing. */
export function speaksSameNumbers({ register, form }: Pick<Place, 'register' | 'form'>): boolean {
  return register.year === form.year
}

/** Whether the register has an account of its year. Without one, what plans and strategy say of "the year" is of another. */
export function hasAccount({ appropriation, insatser, analyses }: Register): boolean {
  return appropriation !== undefined || insatser.length > 0 || analyses.length > 0
}

/** Facts that the register has put in this very section. */
export function factsAt({ register, form, section }: Place): Told[] {
  if (!speaksSameNumbers({ register, form })) return []
  return register.facts.filter((fact) => fact.kind === 'told').filter((fact) => fact.section === section.number)
}

export function prompts({ question, section }: Place, cue: RegExp): boolean {
  return cue.test(`${section.title} ${question.prompt}`)
}
