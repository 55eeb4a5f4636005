/*
 * The question of an address, what stands in the report for it, and whether a person writes it or the register gives it.
 */
import { build, type Node } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { type answers, forms } from '../../reporting/index.ts'
import type { PresentReport } from './present-report.ts'
import { anchorOf } from './report-anchor.ts'

/** @throws Refusal `not-found`; a note is no question. */
export function questionOf(form: forms.Form, id: string): forms.Question {
  const question = forms.questionsOf(form).find((each) => each.id === id && each.kind !== 'note')
  if (!question) throw new Refusal('not-found')
  return question
}

export function listQuestions(form: forms.Form): forms.Question[] {
  return forms.questionsOf(form).filter(({ kind }) => kind !== 'note')
}

export const { isWritten } = forms

export function answerTo({ material }: PresentReport, question: string): answers.Answer | undefined {
  return material.answers.find((answer) => answer.question === question)
}

/** What the report shows under the question's heading. */
export function blocksUnder(tree: Node, question: string): Node[] {
  const blocks = tree.children
  const start = blocks.findIndex((block) => block.type.name === 'heading' && block.attrs['id'] === anchorOf(question))
  if (start === -1) return []
  const end = blocks.findIndex((block, at) => at > start && block.type.name === 'heading')
  return blocks.slice(start + 1, end === -1 ? blocks.length : end)
}

/** The draft that the register gives, as a document of its own, without the line that says it is one; undefined where there is none. */
export function draftOf(tree: Node, question: string): Node | undefined {
  const drafts = blocksUnder(tree, question).filter(
    (block) => block.type.name === 'note' && block.attrs['kind'] === 'draft',
  )
  const inside = drafts.flatMap((draft) => draft.children.slice(1))
  return inside.length === 0 ? undefined : build.doc({ title: question }, ...inside)
}
