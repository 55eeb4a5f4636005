/*
 * One question of a report: its prompt as a heading, what the receiver wants observed, what the register answers in tables and
 * boxes, and the written answer or else a draft.
 */
import { build, type Node } from '../../documents/index.ts'
import { type Answer, blocksOf } from '../answers/index.ts'
import type { Form, Question } from '../forms/index.ts'
import { anchorOfQuestion } from './addresses.ts'
import { draftFor } from './drafts/what-is-asked.ts'
import { formHelp } from './form-help.ts'
import type { Place } from './place.ts'
import { reportedIn } from './place-insatser.ts'
import { subAnswers } from './sub-prompts.ts'
import { allocation } from './tables/allocation.ts'
import { analysisTable } from './tables/analysis-table.ts'
import { choiceBoxes, tickBoxes } from './tables/boxes.ts'
import { insatsTable } from './tables/insats-table.ts'
import { matrixTable } from './tables/matrix-table.ts'
import { lower } from './wording.ts'

const deepestHeading = 6

/** @param level of the question's heading. */
export function arrangeQuestion(place: Place, level: number, answer: Answer | undefined): Node[] {
  const { question, form } = place
  if (question.kind === 'note') return [build.note('help', `Formuläret anvisar: ${lower(question.prompt)}`)]
  return [
    build.heading(Math.min(level, deepestHeading), question.prompt, { id: anchorOfQuestion(question.id) }),
    ...helpWith(question, form),
    ...fromRegister(place),
    ...(answer ? withAnchors(written(answer, level), question.id) : draft(place)),
  ]
}

function helpWith(question: Question, form: Form): Node[] {
  const help = formHelp(question, form)
  return help === '' ? [] : [build.paragraph(build.text(help, 'em'))]
}

/** What is always from the register, whether or not somebody has written an answer. */
function fromRegister(place: Place): Node[] {
  const { question, form, register } = place
  switch (question.kind) {
    case 'ticks':
      return tickBoxes(place, question)
    case 'choice-with-text':
      return choiceBoxes(place, question)
    case 'table': {
      const table = form.tables[question.table]
      if (!table) return []
      return reportedIn(question) ? insatsTable(place, table) : analysisTable(place, table)
    }
    case 'free-text':
    case 'note':
      return asksForMoney(question) ? [...allocation(register), ...matrixTable(register)] : []
  }
}

/** The question of how the appropriation was divided carries the tables of money. */
function asksForMoney({ kind, prompt }: Question): boolean {
  return kind === 'free-text' && /anslaget delats|besluten om medel bidragit/i.test(prompt)
}

/** Headings of an answer stand below the question's own; what lies too deep for a document is set as bold words. */
function written({ content }: Answer, level: number): Node[] {
  let deepest = level
  return blocksOf(content).map((block) => {
    if (block.type.name !== 'heading') return block
    const wished = Math.min(level + Number(block.attrs['level']), deepest + 1)
    if (wished > deepestHeading) return build.paragraph(build.text(block.textContent || '–', 'strong'))
    deepest = wished
    return build.heading(wished, block.textContent || '–')
  })
}

/** Tables of an answer can be referred to, counted from 1. */
function withAnchors(blocks: readonly Node[], question: string): Node[] {
  let count = 0
  return blocks.map((block) => {
    if (block.type.name !== 'table' || block.attrs['id'] !== '') return block
    count += 1
    const id = `${anchorOfQuestion(question)}-svar-tabell-${count}`
    return block.type.create({ ...block.attrs, id }, block.content, block.marks)
  })
}

function draft(place: Place): Node[] {
  const { kind } = place.question
  if (kind === 'ticks' || kind === 'table') return []
  return [
    build.note(
      'draft',
      'Sammanställt ur registret; ingen har skrivit ett svar än.',
      ...draftFor(place),
      ...subAnswers(place),
    ),
  ]
}
