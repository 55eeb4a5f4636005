/*
 * What a reference in an answer can lead to: the sections of the report and the questions in them, in the order of the form.
 */
import { forms } from '../../reporting/index.ts'
import { anchorOf } from '../reporting/report-anchor.ts'

export type Referable = {
  readonly kind: 'section' | 'answer'
  readonly target: string
  /** The words that stand in the text. */
  readonly text: string
  /** The name in the list to choose from. */
  readonly name: string
}

const longestName = 80

export function referablesIn(form: forms.Form): Referable[] {
  return forms.sectionsOf(form).flatMap(({ number, title, questions }) => [
    { kind: 'section' as const, target: anchorOf(number), text: number, name: `${number} ${title}` },
    ...questions
      .filter(({ kind }) => kind !== 'note')
      .map(({ id, prompt }) => ({
        kind: 'answer' as const,
        target: anchorOf(id),
        text: number,
        name: `${number}: ${prompt.slice(0, longestName)}`,
      })),
  ])
}
