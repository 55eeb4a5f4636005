/*
 * A status is set against the rule only with a reason, and can be taken back: then the rule holds again. What was set before for the same
 * year is kept in the journal.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertReadable, pathOf } from './assert-readable.ts'
import { getGoalFollowUp, recordOverride } from './goal-follow-up-store.ts'
import { type Override, OverrideContent } from './indicator-path.ts'
import { assertFollowGoals } from './permissions.ts'

export type OverrideInput = Pick<Override, 'indicator' | 'period' | 'status' | 'reason'>

/** @throws Refusal `not-allowed`, `not-found`, `reason-missing`, `plan-not-readable` */
export async function overrideStatus(
  store: Store,
  person: Person,
  input: OverrideInput,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'override')
  const reason = input.reason.trim()
  if (reason === '') throw new Refusal('reason-missing')
  const override = assertReadable(OverrideContent, { ...input, reason, by: person.id, on: today })
  const { indicator, period, status } = override
  await store.write(person.region, async (tx) => {
    const followUp = await getGoalFollowUp(tx.db, tx.region)
    pathOf(followUp, indicator)
    const before = followUp.overrides.find((each) => each.indicator === indicator && each.period === period)
    await recordOverride(tx, override)
    await tx.journal({
      who: person.id,
      what: 'indicator.status-overridden',
      subject: `indicator/${indicator}`,
      ...(before ? { before: { ...before } } : {}),
      after: { indicator, period, status, reason },
    })
  })
}

/** @throws Refusal `not-allowed`, `not-found` when none is in force for that year */
export async function withdrawOverride(
  store: Store,
  person: Person,
  { indicator, period }: Pick<Override, 'indicator' | 'period'>,
  today: CalendarDate,
): Promise<void> {
  assertFollowGoals(person, 'override')
  await store.write(person.region, async (tx) => {
    const { overrides } = await getGoalFollowUp(tx.db, tx.region)
    const before = overrides.find((each) => each.indicator === indicator && each.period === period && !each.withdrawn)
    if (!before) throw new Refusal('not-found')
    await recordOverride(tx, { ...before, withdrawn: { by: person.id, on: today } })
    await tx.journal({
      who: person.id,
      what: 'indicator.override-withdrawn',
      subject: `indicator/${indicator}`,
      before: { ...before },
      after: { indicator, period },
    })
  })
}
