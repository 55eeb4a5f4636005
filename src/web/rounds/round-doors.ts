/*
 * What the leader does from the page of a round: gives out questions, and reminds.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { questionsIn } from './assign-form.tsx'
import { presentRound } from './present-round.ts'
import { roundView } from './round-page.tsx'

const wished = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d{0,4})?$/, 'round.wished.wrong')

export const assignDoor = door({
  at: paths.roundAssign,
  who: rounds.isLeader,
  journal: { done: 'questions.assigned', refused: 'questions.refused' },
  input: z.object({
    round: z.string(),
    scope: z.string('form.notReadable'),
    unit: z.string('form.notReadable').trim().max(120, 'form.notReadable'),
    writer: z.string('form.notReadable'),
    reviewer: z.string('form.notReadable'),
    dueOn: z.union([z.literal(''), z.iso.date('rounds.form.day.wrong')]),
    wishedWords: wished,
  }),
  async handle(visit, { round, scope, unit, writer, reviewer, dueOn, wishedWords }) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material } = await presentRound(visit)
    const questions = questionsIn(material.round.form, scope)
    if (questions.length === 0) throw new Refusal('not-found')
    const given = {
      ...(unit ? { unit } : {}),
      ...(writer ? { writer } : {}),
      ...(reviewer ? { reviewer } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...(wishedWords ? { wishedWords: Number(wishedWords) } : {}),
    }
    await rounds.assignQuestions(house.store, person, { round, questions, given })
    return goTo(to('round', { round }), 'round.assigned')
  },
  again: roundView,
})

export const roundRemindDoor = door({
  at: paths.roundRemind,
  who: rounds.isLeader,
  journal: { done: 'writer.reminded', refused: 'reminder.refused' },
  input: z.object({ round: z.string(), question: z.string('form.notReadable') }),
  async handle(visit, { round, question }) {
    const { house, person, today, t } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material, persons } = await presentRound(visit)
    const given = material.assignments.find((each) => each.question === question)
    const address = persons.find(({ id }) => id === given?.writer)?.email
    const letter = {
      subject: t('round.mail.subject', { question }),
      text: t('round.mail.text', { question, day: given?.dueOn ?? '' }),
    }
    const byMail = await rounds.remindWriter(
      house.store,
      person,
      house.mail,
      { round, question, address, ...letter },
      today,
    )
    return goTo(to('round', { round }), byMail ? 'followUp.reminded.mail' : 'followUp.reminded')
  },
  again: roundView,
})
