/*
 * The goal that a task is to serve, out of a form: one that is known, or one that is named. A new goal that is called as one that is known is
 * that one.
 */
import { Refusal, slug } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Visit } from '../visit.ts'

/** @throws Refusal `not-found` */
export async function goalServed(visit: Visit, chosen: string, named: string): Promise<targets.taskList.NamedGoal> {
  const { store, region } = visit.house
  const { tasks } = await store.read(region, (db) => targets.getGoalFollowUp(db, region))
  const goals = targets.taskList.goalsToServe((await visit.register()).strategy?.goals ?? [], tasks)
  const known = goals.find(({ id, name }) => (chosen === '' ? slug(name) === slug(named) : id === chosen))
  if (known) return known
  if (chosen !== '') throw new Refusal('not-found')
  return { id: slug(named), name: named }
}
