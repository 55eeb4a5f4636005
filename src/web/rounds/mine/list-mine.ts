/*
 * What waits for a person in every round that is under way, whatever is due first.
 */
import { forms, rounds, signing } from '../../../reporting/index.ts'
import type { Visit } from '../../visit.ts'

export type Mine = {
  readonly round: rounds.Round
  readonly given: rounds.Assignment
  readonly duty: rounds.overview.Duty
  readonly prompt: string
}

export type AllMine = {
  readonly toWrite: readonly Mine[]
  readonly toRead: readonly Mine[]
  /** Whether she was given anything to write, or anything to read, done or not. */
  readonly writes: boolean
  readonly reads: boolean
}

export async function listMine({ house, person }: Visit): Promise<AllMine> {
  const { store, region } = house
  const open = await store.read(region, async (db) => {
    const all = (await rounds.listRounds(db, region)).filter(signing.isOpen)
    return Promise.all(
      all.map(async (round) => ({ round, assignments: await rounds.listAssignments(db, region, round.id) })),
    )
  })
  const given = open.flatMap(({ assignments }) => assignments)
  const waiting = open
    .flatMap(({ round, assignments }) => waitingIn(round, assignments, person?.id ?? ''))
    .toSorted((a, b) => a.duty.dueOn.localeCompare(b.duty.dueOn))
  return {
    toWrite: waiting.filter(({ duty }) => duty.does === 'write'),
    toRead: waiting.filter(({ duty }) => duty.does === 'read'),
    writes: given.some(({ writer }) => writer === person?.id),
    reads: given.some(({ reviewer }) => reviewer === person?.id),
  }
}

function waitingIn(round: rounds.Round, assignments: readonly rounds.Assignment[], person: string): Mine[] {
  const prompts = new Map(forms.questionsOf(round.form).map(({ id, prompt }) => [id, prompt]))
  return assignments.flatMap((given) => {
    const duty = rounds.overview.dutyOf(round, given)
    return duty?.person === person ? [{ round, given, duty, prompt: prompts.get(given.question) ?? '' }] : []
  })
}
