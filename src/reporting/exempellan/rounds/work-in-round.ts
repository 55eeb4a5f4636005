/*
 * The steps of a round in Exempellän, taken by the person whose step it is: questions given to units, answers written and turned.
 */
import type { CalendarDate } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'
import { findAnswer, saveAnswer } from '../../answers/index.ts'
import { questionsOf } from '../../forms/index.ts'
import type { AnswerStep } from '../../rounds/answer-states.ts'
import { assignQuestions } from '../../rounds/giving/index.ts'
import type { Round } from '../../rounds/round.ts'
import { turnAnswer } from '../../rounds/turn-answer.ts'
import { type Staff, units } from './staff.ts'

export type Work = {
  readonly store: Store
  readonly staff: Staff
  readonly round: Round
  readonly today: CalendarDate
}

/** The questions that a person writes, in the order of the form. */
export function writtenIn({ form }: Round): string[] {
  return questionsOf(form)
    .filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
    .map(({ id }) => id)
}

/** Consecutive questions go to the same unit; a question in `spared` is given to nobody. */
export async function giveOut({ store, staff, round }: Work, spared: readonly string[] = []): Promise<void> {
  const questions = writtenIn(round)
  for (const [place, { unit, writer }] of units.entries()) {
    const own = questions.filter((each) => unitAt(questions.indexOf(each), questions.length) === place)
    const given = { unit, writer: staff[writer].id, reviewer: staff.reviewer.id }
    const chosen = own.filter((each) => !spared.includes(each))
    await assignQuestions(store, staff.leader, { round: round.id, questions: chosen, given })
  }
}

function unitAt(place: number, of: number): number {
  return Math.floor((place * units.length) / of)
}

export function writerOf({ staff, round }: Work, question: string): Person {
  const questions = writtenIn(round)
  const unit = units[unitAt(questions.indexOf(question), questions.length)]
  return unit ? staff[unit.writer] : staff.leader
}

export async function write(work: Work, question: string, text: string): Promise<void> {
  const { store, round, today } = work
  const writer = writerOf(work, question)
  const basedOn = await versionOf(work, question)
  await saveAnswer(store, writer, { year: round.year, question, written: { text }, basedOn }, today)
}

/** Takes the answer through the steps, each by whoever has it. */
export async function take(work: Work, question: string, steps: readonly AnswerStep[], comment = ''): Promise<void> {
  const { store, staff, round } = work
  for (const step of steps) {
    const person = step === 'approve' || step === 'send-back' ? staff.reviewer : writerOf(work, question)
    const seen = await versionOf(work, question)
    await turnAnswer(store, person, { round: round.id, question, step, seen, comment })
  }
}

async function versionOf({ store, staff, round }: Work, question: string): Promise<number> {
  const { region } = staff.leader
  return (await store.read(region, (db) => findAnswer(db, region, round.year, question)))?.version ?? 0
}
