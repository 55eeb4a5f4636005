/*
 * What the leader does from the page of a round: gives out what is ticked, and takes it back. A writer hands hers over to a colleague.
 */
import { z } from 'zod'
import { type CalendarDate, Refusal } from '../../../foundation/index.ts'
import { rounds } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { presentRound } from '../present-round.ts'
import { tickedIn } from '../ticked-in.ts'
import { questionsIn, unitsFor } from './assign-form.tsx'
import { roundView } from './round-page.tsx'

const wished = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d{0,4})?$/, 'round.wished.wrong')

export const assignDoor = door({
  at: paths.roundAssign,
  who: rounds.isLeader,
  journal: { done: 'questions.assigned', refused: 'questions.refused' },
  input: z.looseObject({
    round: z.string(),
    unit: z.string('form.notReadable').trim().max(120, 'form.notReadable'),
    writer: z.string('form.notReadable'),
    reviewer: z.string('form.notReadable'),
    dueOn: z.union([z.literal(''), z.iso.date('rounds.form.day.wrong')]),
    wishedWords: wished,
  }),
  async handle(visit, typed) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const { round, unit, writer, reviewer, dueOn, wishedWords } = typed
    const present = await presentRound(visit)
    const uses = await unitsFor(visit, present)
    if (unit !== '' && uses && !uses.some(({ name }) => name === unit)) throw new Refusal('unit-unknown')
    const { material } = present
    const questions = questionsIn(material.round.form, tickedIn(typed, 'avsnitt'), tickedIn(typed, 'fraga'))
    const given = {
      ...(unit ? { unit } : {}),
      ...(writer ? { writer } : {}),
      ...(reviewer ? { reviewer } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(wishedWords ? { wishedWords: Number(wishedWords) } : {}),
    }
    await rounds.giving.assignQuestions(house.store, person, { round, questions, given })
    const isOff = dueOn !== '' && rounds.days.nameOfDayOff(dueOn as CalendarDate) !== undefined
    return goTo(to('round', { round }), isOff ? 'round.assigned.dayOff' : 'round.assigned')
  },
  again: roundView,
})

export const undoAssignDoor = door({
  at: paths.roundUndoAssign,
  who: rounds.isLeader,
  journal: { done: 'assigning.undone', refused: 'questions.refused' },
  input: z.object({ round: z.string() }),
  async handle({ house, person }, { round }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.giving.undoAssigning(house.store, person, round)
    return goTo(to('round', { round }), 'round.assign.undone')
  },
  again: roundView,
})

export const handOverDoor = door({
  at: paths.roundHandOver,
  who: 'signed-in',
  journal: { done: 'question.handed-over', refused: 'questions.refused' },
  input: z.object({
    round: z.string(),
    question: z.string('form.notReadable'),
    writer: z.string('form.notReadable').min(1, 'round.handOver.who'),
  }),
  async handle({ house, person }, { round, question, writer }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.giving.handOver(house.store, person, { round, question, writer })
    return goTo(to('myPage'), 'round.handedOver')
  },
  again: roundView,
})
