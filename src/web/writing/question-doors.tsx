/*
 * The doors of the room where an answer is written: save, turn, comment, set a finding aside.
 */
import { z } from 'zod'
import { passages } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { answers, rounds, writing } from '../../reporting/index.ts'
import { type DoorAnswer, door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { collisionView } from '../reporting/answer-door.tsx'
import { isWritten } from '../reporting/question-of.ts'
import { presentRound } from '../rounds/present-round.ts'
import type { Visit } from '../visit.ts'
import { questionRoom } from './question-room.tsx'
import { type RoundQuestion, roundQuestion } from './round-question.ts'

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

export const commentDoor = door({
  at: paths.roundComment,
  who: writing.mayComment,
  journal: { done: 'comment.made', refused: 'comment.refused' },
  input: z.object({
    round: z.string(),
    id: z.string(),
    text: z.string('form.notReadable').max(5000, 'form.notReadable'),
    quote: z.string().max(5000, 'form.notReadable').optional(),
    from: z.coerce.number().int().min(0).optional(),
    to: z.coerce.number().int().min(0).optional(),
    asks: z.string().max(200, 'form.notReadable').optional(),
    comment: z.string().optional(),
    do: z.enum(['reply', 'turn']).optional(),
  }),
  keeps: ['text'],
  async handle(visit, given) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const found = await roundQuestion(visit)
    const { year } = found.round
    const back = goTo(to('roundQuestion', { round: given.round, id: given.id }), 'comments.done')
    if (given.comment !== undefined && given.do === 'turn')
      await writing.turnComment(house.store, person, given.comment, today)
    else if (given.comment !== undefined)
      await writing.recordReply(house.store, person, given.comment, given.text, today)
    else {
      const quote = (given.quote ?? '').trim()
      const place = found.answer && passages.findWords(writing.docOf(found.answer.content), quote, given.from)
      const at = { from: given.from ?? place?.from ?? 0, to: given.to ?? place?.to ?? 0 }
      await writing.recordComment(
        house.store,
        person,
        { year, question: given.id, quote, text: given.text, asks: known(given.asks, found), ...at },
        today,
      )
    }
    return back
  },
  again: questionRoom,
})

/** Somebody who is here to be asked, or nobody. */
function known(asks: string | undefined, { present }: RoundQuestion): string {
  return present.persons.find(({ id }) => id === asks)?.id ?? ''
}

export const setAsideDoor = door({
  at: paths.roundSetAside,
  who: 'signed-in',
  journal: { done: 'finding.set-aside', refused: 'finding.refused' },
  input: z.object({
    round: z.string(),
    finding: z.string('form.notReadable'),
    reason: z.string('form.notReadable').max(1000, 'form.notReadable'),
  }),
  async handle(visit, { round, finding: id, reason }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const { findings } = await presentRound(visit)
    const finding = findings().find((each) => rounds.idOfFinding(each) === id)
    if (!finding) throw new Refusal('not-found')
    await rounds.setAsideFinding(house.store, person, { round, finding, reason }, today)
    return goTo(to('roundQuestion', { round, id: finding.question }), 'writing.setAside.done')
  },
  async again(visit, attempt) {
    const { findings } = await presentRound(visit)
    const finding = findings().find((each) => rounds.idOfFinding(each) === attempt.typed['finding'])
    return questionRoom({ ...visit, params: { ...visit.params, id: finding?.question ?? '' } }, attempt)
  },
})
