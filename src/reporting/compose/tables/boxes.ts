/*
 * Boxes to tick, always from the register: the priorities of a section, and questions that are answered with yes or no.
 */
import { build, type Node } from '../../../documents/index.ts'
import { folded } from '../../../foundation/index.ts'
import type { Question } from '../../forms/index.ts'
import { type Place, speaksSameNumbers } from '../place.ts'
import { capital } from '../wording.ts'

type TickQuestion = Extract<Question, { kind: 'ticks' }>
type ChoiceQuestion = Extract<Question, { kind: 'choice-with-text' }>

export function tickBoxes(place: Place, question: TickQuestion): Node[] {
  const items = question.items.map(({ label }) => ({ label, ticked: tickOf(place, label) }))
  const unknown = items.filter(({ ticked }) => ticked === undefined)
  return [
    build.ticks(
      items.map(({ label, ticked }) => ({
        text: ticked === undefined ? [`${label} (`, build.missing({ what: label }), ')'] : label,
        choices: yesNo(ticked),
      })),
    ),
    ...(unknown.length > 0 ? [tell(place, unknown.length)] : []),
  ]
}

export function choiceBoxes(place: Place, question: ChoiceQuestion): Node[] {
  const answer = answerTo(place)?.answer
  const choices = question.allowed.map((label) => ({ label: capital(label), ticked: label === answer }))
  return [build.ticks([{ text: answer === undefined ? build.missing({ what: 'ja eller nej' }) : '', choices }])]
}

/** What the register answers, where the question is answered by yes or no. */
export function answerTo({ register, form, question }: Place): { answer: 'ja' | 'nej'; label: string } | undefined {
  if (!speaksSameNumbers({ register, form })) return undefined
  return register.facts.filter((fact) => fact.kind === 'yes-no').find((fact) => fact.question === question.id)
}

function tickOf(place: Place, label: string): boolean | undefined {
  const { register, section } = place
  const whole = answerTo(place)
  if (whole) return whole.answer === 'ja'
  if (!speaksSameNumbers(place)) return undefined
  return register.facts
    .filter((fact) => fact.kind === 'tick')
    .find((fact) => fact.section === section.number && folded(fact.label) === folded(label))?.ticked
}

function yesNo(ticked: boolean | undefined): { label: string; ticked: boolean }[] {
  return [
    { label: 'Ja', ticked: ticked === true },
    { label: 'Nej', ticked: ticked === false },
  ]
}

function tell({ register }: Place, count: number): Node {
  const box = count === 1 ? 'Rutan lämnas tom' : 'Rutorna lämnas tomma'
  return build.paragraph(`${box}: registret säger inte hur det var ${register.year}.`)
}
