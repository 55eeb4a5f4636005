/*
 * Takes an answer from one state to another: begun, handed in, sent back with words, approved, opened again. What was approved is the
 * version that the reviewer saw; whoever saves meanwhile overtakes the approval, which is then refused.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { findAnswer } from '../answers/answer-store.ts'
import { type AnswerStep, turn, turns } from './answer-states.ts'
import { assertOpen } from './change-round.ts'
import { mayTurn } from './permissions.ts'
import type { Assignment, Round } from './round.ts'
import { changeAssignment, findAssignment, getRound } from './round-store.ts'

export type TurnInput = {
  readonly round: string
  readonly question: string
  readonly step: AnswerStep
  /** The version of the answer that the person saw; 0 where there is none. */
  readonly seen: number
  readonly comment?: string
  /** What the checker says of the answer by the rules that stop it, in Swedish; empty when it is clean. */
  readonly stopping?: readonly string[]
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `not-at-this-step`, `reason-missing`, `answer-overtaken`, `findings-stop` */
export async function turnAnswer(store: Store, person: Person, input: TurnInput): Promise<Assignment> {
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, input.round)
    const given = await findAssignment(tx.db, tx.region, input.round, input.question)
    if (!given) throw new Refusal('not-found')
    if (!mayTurn(person, input.step, round, given)) throw new Refusal('not-allowed', { step: input.step })
    assertOpen(round)
    const version = (await findAnswer(tx.db, tx.region, round.year, input.question))?.version ?? 0
    const next = turned(given, input, version)
    await changeAssignment(tx, round.id, next)
    await tellJournal(tx, person, round, { before: given, after: next, input })
    return next
  })
}

function turned(given: Assignment, input: TurnInput, version: number): Assignment {
  const { step, comment = '', seen, stopping = [] } = input
  const state = turn(given.state, step, comment)
  if ((step === 'approve' || step === 'hand-in') && seen !== version) throw new Refusal('answer-overtaken')
  if ((step === 'approve' || step === 'hand-in') && stopping.length > 0)
    throw new Refusal('findings-stop', { faults: stopping.slice(0, 3).join(' ') })
  return {
    ...given,
    state,
    comment: step === 'send-back' ? comment.trim() : step === 'approve' ? '' : given.comment,
    ...(step === 'approve' ? { approved: version } : {}),
  }
}

async function tellJournal(
  tx: WriteTx,
  person: Person,
  round: Round,
  { before, after, input }: { before: Assignment; after: Assignment; input: TurnInput },
): Promise<void> {
  await tx.journal({
    who: person.id,
    what: turns[input.step].journal,
    subject: `answer/${round.year}/${input.question}`,
    before: { state: before.state },
    after: { state: after.state, comment: after.comment, version: input.seen },
  })
}

/**
 * What a save means for the state: a question that nobody has begun is begun, and an approval falls when the text moves on.
 * Called in the transaction that saves.
 */
export async function noteSaved(tx: WriteTx, round: Round, given: Assignment): Promise<void> {
  if (given.state === 'not-begun') await changeAssignment(tx, round.id, { ...given, state: 'writing' })
  if (given.state === 'approved' || given.state === 'ready')
    await changeAssignment(tx, round.id, { ...given, state: 'writing' })
}
