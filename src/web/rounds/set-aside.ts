/*
 * Setting a finding aside with its reason: what both doors do, that of the round and that of the answer.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { type checker, rounds } from '../../reporting/index.ts'
import type { Visit } from '../visit.ts'
import { presentRound } from './present-round.ts'

export const setAsideInput = z.object({
  round: z.string(),
  finding: z.string('form.notReadable'),
  reason: z.string('form.notReadable').max(1000, 'form.notReadable'),
})

/** @throws Refusal `not-found` where the finding is gone, and those of the use case. @returns the finding. */
export async function setAside(visit: Visit, { round, finding: id, reason }: z.infer<typeof setAsideInput>) {
  const { house, person, today } = visit
  if (!person) throw new Refusal('not-allowed')
  const finding = await findingOf(visit, id)
  if (!finding) throw new Refusal('not-found')
  await rounds.setAsideFinding(house.store, person, { round, finding, reason }, today)
  return finding
}

export async function findingOf(visit: Visit, id: string | undefined): Promise<checker.Finding | undefined> {
  const { findings } = await presentRound(visit)
  return findings().find((each) => rounds.idOfFinding(each) === id)
}
