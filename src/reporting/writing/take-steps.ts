/*
 * Takes the steps of one who writes, or tells what others have done since. Steps are taken only when they build on the last one that
 * was taken; who is behind gets what is missing, puts her own on top of it and comes again.
 */
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { findAnswer } from '../answers/answer-store.ts'
import { assertMayAnswer } from '../answers/permissions.ts'
import { assertMaySave } from '../rounds/keep-in-round.ts'
import { moveComments } from './comment-store.ts'
import { keepWriting } from './keep-writing.ts'
import { applySteps, docOf, emptyText, isDue, type TakenStep, type Writing } from './writing.ts'
import { addSteps, findWriting, listStepsSince, recordWriting } from './writing-store.ts'

export type StepsInput = {
  readonly year: number
  readonly question: string
  /** The number of the last step that the window has seen. */
  readonly number: number
  readonly steps: readonly unknown[]
  /** The window, so that it knows its own steps again. */
  readonly client: string
  /** True when the writer asks that a version is kept now. */
  readonly keep?: boolean | undefined
}

export type StepsOutcome = {
  /** False when the window was behind, and its steps were not taken. */
  readonly taken: boolean
  readonly number: number
  /** The version of the answer that the text builds on. */
  readonly version: number
  /** What the window has not seen, its own steps among them when they were taken before a lost connection. */
  readonly steps: readonly TakenStep[]
  /** How many steps are not kept as a version yet. */
  readonly unkept: number
}

/** @throws Refusal `not-allowed`, `round-signed`, `answer-not-readable` (then nothing of the batch is taken) */
export async function takeSteps(store: Store, person: Person, input: StepsInput, now: Date): Promise<StepsOutcome> {
  assertMayAnswer(person)
  const { year, question, number, steps, client, keep } = input
  return store.write(person.region, async (tx) => {
    await assertMaySave(tx, person, year, question)
    let writing =
      (await findWriting(tx.db, tx.region, { year, question }, true)) ?? (await begun(tx, input, person, now))
    const taken = steps.length > 0 && number === writing.number
    if (taken) writing = await take(tx, await keepIfDue(tx, writing, person.id, now), { steps, client, person, now })
    if (keep) writing = await keepWriting(tx, writing, now)
    const since = taken ? [] : await listStepsSince(tx.db, tx.region, { year, question }, number)
    return {
      taken,
      number: writing.number,
      version: writing.basedOn,
      steps: since,
      unkept: writing.number - writing.kept,
    }
  })
}

type Batch = {
  readonly steps: readonly unknown[]
  readonly client: string
  readonly person: Person
  readonly now: Date
}

async function begun(tx: WriteTx, { year, question }: StepsInput, person: Person, now: Date): Promise<Writing> {
  const answer = await findAnswer(tx.db, tx.region, year, question)
  const at = now.toISOString()
  return {
    year,
    question,
    content: answer?.content ?? emptyText,
    number: 0,
    basedOn: answer?.version ?? 0,
    writtenBy: person.id,
    writtenAt: at,
    kept: 0,
    keptAt: at,
  }
}

async function keepIfDue(tx: WriteTx, writing: Writing, person: string, now: Date): Promise<Writing> {
  return isDue(writing, person, now) ? keepWriting(tx, writing, now) : writing
}

async function take(tx: WriteTx, writing: Writing, { steps: given, client, person, now }: Batch): Promise<Writing> {
  const { doc, steps } = applySteps(writing.content, given)
  const at = now.toISOString()
  await addSteps(
    tx,
    writing,
    given.map((step, place) => ({ step, client, number: writing.number + place + 1, person: person.id, at })),
  )
  await moveComments(
    tx,
    writing,
    steps.map((step) => step.getMap()),
  )
  const next = {
    ...writing,
    content: doc.toJSON() as Writing['content'],
    number: writing.number + given.length,
    writtenBy: person.id,
    writtenAt: at,
    // The first step after a kept version starts the clock of the next.
    keptAt: writing.number === writing.kept ? at : writing.keptAt,
  }
  await recordWriting(tx, next)
  return next
}

/** The text as it is being written, for a window that opens; the kept answer where nobody writes. */
export async function openWriting(
  store: Store,
  person: Person,
  place: Pick<Writing, 'year' | 'question'>,
): Promise<{ readonly content: Writing['content']; readonly number: number; readonly version: number }> {
  assertMayAnswer(person)
  return store.read(person.region, async (db) => {
    const writing = await findWriting(db, person.region, place)
    if (writing)
      return {
        content: docOf(writing.content).toJSON() as Writing['content'],
        number: writing.number,
        version: writing.basedOn,
      }
    const answer = await findAnswer(db, person.region, place.year, place.question)
    const content = answer ? (docOf(answer.content).toJSON() as Writing['content']) : emptyText
    return { content, number: 0, version: answer?.version ?? 0 }
  })
}
