/*
 * Arranges a report: register, form and answers in, document tree out. Nothing is read and nothing is kept.
 */
import { build, type Node } from '../documents/index.ts'
import type { Answer } from './answers/index.ts'
import type { Form } from './forms/index.ts'
import type { Register } from './register/index.ts'

export function arrangeReport(register: Register, form: Form, _answers: readonly Answer[]): Node {
  return build.doc({ title: form.title, subtitle: `${register.region.name}, ${register.year}` })
}
