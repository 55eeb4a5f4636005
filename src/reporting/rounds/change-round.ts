/*
 * What the leader settles for a round as a whole: the due day, the days of the plan, and who signs.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { assertInOrder, type Plan, planOf, planSteps } from './days/plan-days.ts'
import { assertInRound } from './permissions.ts'
import { isOpen, type Round } from './round.ts'
import { changeAssignment, changeRound, getRound, listAssignments } from './round-store.ts'

export type RoundChange = {
  readonly round: string
  readonly basedOn: number
  readonly dueOn: string
  /** The days of the plan; undefined counts them back from the due day. */
  readonly days?: Plan | undefined
  readonly signers: readonly string[]
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `round-signed`, `round-due-past`, `days-not-in-order` */
export async function settleRound(store: Store, person: Person, change: RoundChange, today: CalendarDate) {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx): Promise<Round> => {
    const round = await getRound(tx.db, tx.region, change.round)
    if (round.version !== change.basedOn) throw new Refusal('changed-meanwhile')
    assertOpen(round)
    if (change.dueOn !== round.dueOn && change.dueOn <= today) throw new Refusal('round-due-past')
    const { dueOn, signers } = change
    const { days: _, ...rest } = round
    const days = daysOf(round, change)
    const settled = { ...rest, dueOn, signers: [...signers], ...(days ? { days } : {}) }
    assertInOrder(planOf(settled), dueOn)
    const next = await changeRound(tx, settled)
    await moveDays(tx, round, next)
    await tx.journal({
      who: person.id,
      what: 'round.settled',
      subject: `round/${round.id}`,
      before: { dueOn: round.dueOn, days: round.days, signers: round.signers },
      after: { dueOn, days, signers },
    })
    return next
  })
}

/** Days that nobody has touched follow a due day that is moved; the others are as they were set. */
function daysOf(round: Round, { dueOn, days }: RoundChange): Plan | undefined {
  const present = planOf(round)
  const untouched = days === undefined || planSteps.every((step) => days[step] === present[step])
  return untouched && (dueOn !== round.dueOn || round.days === undefined) ? undefined : days
}

/** Questions that had the writers' day have it still when it moves. */
async function moveDays(tx: WriteTx, before: Round, now: Round): Promise<void> {
  const [from, to] = [planOf(before).written, planOf(now).written]
  if (from === to) return
  for (const given of await listAssignments(tx.db, tx.region, now.id))
    if (given.dueOn === from) await changeAssignment(tx, now.id, { ...given, dueOn: to })
}

/** @throws Refusal `round-signed` when the whole has been signed: from then on it is amended. */
export function assertOpen(round: Round): void {
  if (!isOpen(round)) throw new Refusal('round-signed')
}
