/*
 * What a round says of a save: a signed report takes none, a question that somebody else was given takes none of mine, and the state
 * follows the text. Called in the transaction that saves. A question without a round is as before.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { assertOpen } from './change-round.ts'
import { mayInRound } from './permissions.ts'
import { type Assignment, type Round, reports, roundId } from './round.ts'
import { findAssignment, findRound } from './round-store.ts'
import { noteSaved } from './turn-answer.ts'

export type InRound = { readonly round: Round; readonly given: Assignment }

/** The round that a question of a year belongs to; undefined where none has been opened. */
export async function findRoundOf(
  db: Db,
  region: WriteTx['region'],
  year: number,
  question: string,
): Promise<InRound | undefined> {
  for (const report of reports) {
    const given = await findAssignment(db, region, roundId(year, report), question)
    const round = given && (await findRound(db, region, roundId(year, report)))
    if (given && round) return { round, given }
  }
  return undefined
}

/** @throws Refusal `round-signed`, `not-allowed` */
export async function assertMaySave(tx: WriteTx, person: Person, year: number, question: string) {
  const found = await findRoundOf(tx.db, tx.region, year, question)
  if (!found) return undefined
  assertOpen(found.round)
  if (!mayInRound(person, 'write', found.round, found.given)) throw new Refusal('not-allowed', { step: 'write' })
  return found
}

/** @throws Refusal `round-signed`, `not-allowed` */
export async function keepInRound(tx: WriteTx, person: Person, year: number, question: string): Promise<void> {
  const found = await assertMaySave(tx, person, year, question)
  if (found) await noteSaved(tx, found.round, found.given)
}
