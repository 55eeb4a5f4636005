/*
 * The doors of the room where an answer is written: save and turn.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { answers, rounds } from '../../reporting/index.ts'
import { type DoorAnswer, door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { collisionView } from '../reporting/answer-door.tsx'
import { isWritten } from '../reporting/question-of.ts'
import { presentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import { questionRoom } from './question-room.tsx'
import { roundQuestion } from './round-question.ts'

const longest = 200_000

const SaveInput = z.object({
  round: z.string(),
  id: z.string(),
  text: z.string('form.notReadable').max(longest, 'answer.tooLong'),
  tree: z
    .string()
    .max(10 * longest, 'answer.tooLong')
    .optional(),
  basedOn: z.coerce.number('form.notReadable').int('form.notReadable').min(0, 'form.notReadable'),
})

export const roundSaveDoor = door({
  at: paths.roundQuestion,
  who: answers.mayAnswer,
  journal: { done: 'answer.saved', refused: 'answer.refused' },
  input: SaveInput,
  keeps: ['text'],
  handle: save,
  again: questionRoom,
})

async function save(
  visit: Visit,
  { round: id, id: question, text, tree, basedOn }: z.infer<typeof SaveInput>,
): Promise<DoorAnswer> {
  const { house, person, today } = visit
  const found = await roundQuestion(visit)
  if (!person || !isWritten(found.question)) throw new Refusal('not-allowed')
  const { year } = found.round
  const written = tree === undefined || tree === '' ? { text } : { tree: readTree(tree) }
  const outcome = await answers.saveAnswer(
    house.store,
    person,
    { year, question, written, basedOn },
    today,
    house.now(),
  )
  const at = to('roundQuestion', { round: id, id: question })
  if (outcome.kind === 'saved') return goTo(at, 'answer.saved')
  return { kind: 'show', view: collisionView(visit, year, question, outcome, at) }
}

function readTree(tree: string): unknown {
  try {
    return JSON.parse(tree)
  } catch {
    return tree
  }
}

export const turnDoor = door({
  at: paths.roundTurn,
  who: 'signed-in',
  journal: { done: 'answer.turned', refused: 'answer.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    step: z.enum(rounds.answerSteps, 'form.notReadable'),
    seen: z.coerce.number('form.notReadable').int('form.notReadable'),
    comment: z.string().max(5000, 'form.notReadable').optional(),
  }),
  keeps: ['comment'],
  async handle(visit, { round: id, id: question, step, seen, comment = '' }) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material, findings } = await presentRound(visit)
    const stopping = rounds.stoppingIn(material.round, findings(), question)
    await rounds.turnAnswer(house.store, person, { round: id, question, step, seen, comment, stopping })
    return goTo(to('roundQuestion', { round: id, id: question }), `writing.done.${step}`)
  },
  again: questionRoom,
})
