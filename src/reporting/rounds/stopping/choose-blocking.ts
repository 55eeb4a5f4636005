/*
 * Which rules of the checker stop an answer: chosen by the leader, put back as they are in a new round, and the latest choice taken back.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { canonical, type JournalLine, listJournalLines, type Store, type WriteTx } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import type { Round } from '../round.ts'
import { changeRound, getRound } from '../round-store.ts'

export type BlockingInput = {
  readonly round: string
  /** The version of the round that the leader saw. */
  readonly basedOn: number
  readonly rules: readonly string[]
}

/** The same rules again change nothing, and leave no line. @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `round-signed` */
export async function chooseBlocking(store: Store, person: Person, input: BlockingInput): Promise<Round> {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, input.round)
    if (round.version !== input.basedOn) throw new Refusal('changed-meanwhile')
    return setBlocking(tx, person, round, { what: 'round.blocking-chosen', rules: input.rules })
  })
}

const Rules = z.object({ blocking: z.array(z.string()) })

export type BlockingChange = {
  readonly who: string
  readonly at: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The latest choice that has not been taken back; undefined when there is none. `lines` are those of the round, oldest first. */
export function latestBlocking(lines: readonly JournalLine[]): BlockingChange | undefined {
  const line = lines.findLast(({ what }) => what === 'round.blocking-chosen' || what === 'round.blocking-undone')
  const [before, after] = [Rules.safeParse(line?.before), Rules.safeParse(line?.after)]
  if (line?.what !== 'round.blocking-chosen' || !before.success || !after.success) return undefined
  return { who: line.who, at: line.at, before: before.data.blocking, after: after.data.blocking }
}

/** Only while the rules stand as they were chosen then. @throws Refusal `not-allowed`, `not-found`, `round-signed`, `nothing-to-undo` */
export async function undoBlocking(store: Store, person: Person, id: string): Promise<Round> {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, id)
    const latest = latestBlocking(await listJournalLines(tx.db, tx.region, { subject: `round/${id}` }))
    if (!latest || !isSame(latest.after, round.blocking)) throw new Refusal('nothing-to-undo')
    return setBlocking(tx, person, round, { what: 'round.blocking-undone', rules: latest.before })
  })
}

type Setting = { readonly what: 'round.blocking-chosen' | 'round.blocking-undone'; readonly rules: readonly string[] }

async function setBlocking(tx: WriteTx, person: Person, round: Round, { what, rules }: Setting): Promise<Round> {
  assertOpen(round)
  const blocking = [...new Set(rules)].toSorted()
  if (isSame(blocking, round.blocking)) return round
  const next = await changeRound(tx, { ...round, blocking })
  const [before, after] = [{ blocking: round.blocking }, { blocking }]
  await tx.journal({ who: person.id, what, subject: `round/${round.id}`, before, after })
  return next
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return canonical(one.toSorted()) === canonical(other.toSorted())
}
