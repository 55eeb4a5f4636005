/*
 * The follow-ups of the strategy and of the operational plan, opened for the year that is under way.
 */
import { addDays } from '../../../foundation/index.ts'
import { targets } from '../../../strategy/index.ts'
import { getRegister } from '../../register/index.ts'
import { openRound } from '../../rounds/open-round.ts'
import { formOfPlan, formOfStrategy } from '../../yearly/index.ts'
import type { Work } from './work-in-round.ts'

const dueAfterDays = 60

export async function openFollowUps({ store, staff, round: { year }, today }: Work): Promise<void> {
  const { region } = staff.leader
  const { strategy } = await getRegister(store, region, year)
  const { tasks } = await store.read(region, (db) => targets.getGoalFollowUp(db, region))
  const asked = { year, dueOn: addDays(today, dueAfterDays), signers: [staff.signer.id] }
  await openRound(store, staff.leader, { ...asked, report: 'strategy', form: formOfStrategy(strategy, year) }, today)
  await openRound(store, staff.leader, { ...asked, report: 'plan', form: formOfPlan(tasks, year) }, today)
}
