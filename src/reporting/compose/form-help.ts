/*
 * What the form says of a question besides its prompt, in one line of its own: help, hints, what an answer shall take up, sub-prompts.
 */
import { inWords } from '../../foundation/index.ts'
import type { Form, Question } from '../forms/index.ts'
import { lower } from './wording.ts'

/** Empty where the form says nothing more. */
export function formHelp(question: Question, form: Form): string {
  return [question.help ?? '', ...moreOf(question, form)].filter((each) => each !== '').join(' ')
}

function moreOf(question: Question, form: Form): string[] {
  if (question.kind === 'choice-with-text')
    return [
      question.ifYes === undefined ? '' : `Om ja: ${lower(question.ifYes)}`,
      question.ifNo === undefined ? '' : `Om nej: ${lower(question.ifNo)}`,
    ]
  if (question.kind !== 'free-text') return []
  return [
    question.hint === undefined ? '' : `Svara ${question.hint}.`,
    question.parts === undefined ? '' : `Svaret ska ta upp ${inWords(question.parts)}.`,
    ...subPromptsOf(question, form),
  ]
}

function subPromptsOf(question: Extract<Question, { kind: 'free-text' }>, form: Form): string[] {
  return form.subPrompts.filter(({ id }) => question.subPrompts?.includes(id)).map(({ prompt }) => prompt)
}
