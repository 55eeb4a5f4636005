/*
 * What people call the questions of a form. An id is for addresses and files.
 */
import { type Form, sectionsOf } from './form.ts'

/**
 * The number of the question's section, and its place there where the section asks more than once: "1.1.2", "1.1.1:2". Notes are not counted.
 * The id itself where the form does not have it.
 */
export function questionNumber(form: Form, id: string): string {
  return numbersOf(form).get(id) ?? id
}

/** A text with the ids that the form has replaced by the numbers of their questions. */
export function withQuestionNumbers(form: Form, text: string): string {
  const numbers = numbersOf(form)
  return text.replaceAll(/[\p{L}\d]+(?:[.-][\p{L}\d]+)+/gu, (word) => numbers.get(word) ?? word)
}

const known = new WeakMap<Form, ReadonlyMap<string, string>>()

function numbersOf(form: Form): ReadonlyMap<string, string> {
  const before = known.get(form)
  if (before) return before
  const numbers = new Map(
    sectionsOf(form).flatMap(({ number, questions }) => {
      const asked = questions.filter(({ kind }) => kind !== 'note')
      return asked.map(({ id }, at) => [id, asked.length === 1 ? number : `${number}:${at + 1}`] as const)
    }),
  )
  known.set(form, numbers)
  return numbers
}
