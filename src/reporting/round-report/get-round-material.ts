/*
 * Gathers what the report of a round is made of, all of it read in one go: the round with its form, the register of its year,
 * answers, assignments, and what was set aside.
 */
import type { RegionId } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { ledger } from '../../portfolio/index.ts'
import type { Db, Store } from '../../store/index.ts'
import { targets } from '../../strategy/index.ts'
import { type Answer, listAnswers } from '../answers/index.ts'
import { listMovements, listPlaces, type Movement, type Place } from '../movements/index.ts'
import { getRegister, type Register } from '../register/index.ts'
import type { Assignment, Round } from '../rounds/round.ts'
import { getRound, listAssignments } from '../rounds/round-store.ts'
import { listSetAside, type SetAside } from '../rounds/set-aside-store.ts'
import { type KnownWord, listKnownWords } from '../writing/known-word-store.ts'
import type { Layout } from '../yearly/layout/layout.ts'
import { findOwnLayout } from '../yearly/own/layout-store.ts'

export type RoundMaterial = {
  readonly round: Round
  readonly register: Register
  readonly answers: readonly Answer[]
  readonly assignments: readonly Assignment[]
  readonly setAside: readonly SetAside[]
  /** Words that spelling does not remark on. */
  readonly words: readonly KnownWord[]
  /** The cases of all years, which live figures are counted from. */
  readonly rows: readonly ledger.LedgerRow[]
  readonly movements: readonly Movement[]
  readonly places: readonly Place[]
  readonly followUp: targets.GoalFollowUp
  /** Of a yearly follow-up the region's own layout, where it has one. */
  readonly layout?: Layout | undefined
  /** Of persons by id. */
  readonly names: ReadonlyMap<string, string>
  /** Who runs the companies of some cases, in sums where the few are hidden. */
  readonly ownership: (rows: readonly ledger.LedgerRow[]) => ledger.OwnershipSums
}

/** @throws Refusal `not-found` */
export async function getRoundMaterial(store: Store, region: RegionId, id: string): Promise<RoundMaterial> {
  const { persons, ...read } = await store.read(region, (db) => readRound(db, region, id))
  const { round, assignments } = read
  const { rows, ownership } = await ledger.presentLedger(store, region)
  const asked = new Set(assignments.map(({ question }) => question))
  const answers = await store.read(region, (db) => listAnswers(db, region, round.year))
  return {
    ...read,
    names: new Map(persons.map((person) => [person.id, person.name])),
    register: await getRegister(store, region, round.year),
    rows,
    ownership: (of) => ledger.ownershipSums(of, ownership),
    answers: answers.filter(({ question }) => asked.has(question)),
  }
}

async function readRound(db: Db, region: RegionId, id: string) {
  const round = await getRound(db, region, id)
  return {
    round,
    layout: round.report === 'government' ? undefined : await findOwnLayout(db, region, round.report),
    assignments: await listAssignments(db, region, id),
    setAside: await listSetAside(db, region, id),
    words: await listKnownWords(db, region, id),
    movements: await listMovements(db, region),
    places: await listPlaces(db, region, id),
    followUp: await targets.getGoalFollowUp(db, region),
    persons: await listPersons(db, region),
  }
}
