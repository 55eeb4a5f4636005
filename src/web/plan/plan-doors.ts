/*
 * A task of the plan is added, changed, or put back to what it was before its latest change.
 */
import { z } from 'zod'
import { Refusal, slug } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { planView } from './plan-page.tsx'
import { withFilter } from './plan-query.ts'
import { taskView } from './task-page.tsx'

const mayPlan = (person: Parameters<typeof targets.mayFollowGoals>[0]) => targets.mayFollowGoals(person, 'plan')

const text = (longest: number) => z.string('form.notReadable').trim().max(longest, 'form.notReadable')

const NewTask = z
  .object({
    goal: text(200),
    newGoal: text(120),
    plan: text(200),
    title: text(200).min(1, 'case.form.needed'),
    owner: text(120),
    plannedEnd: z.iso.date('rounds.form.day.wrong'),
    deviation: text(2000),
  })
  .refine(({ goal, newGoal }) => goal !== '' || newGoal !== '', { path: ['newGoal'], message: 'plan.goal.needed' })
  .refine(({ goal, newGoal }) => goal === '' || newGoal === '', { path: ['newGoal'], message: 'plan.goal.both' })

export const newTaskDoor = door({
  at: paths.operationalTask,
  who: mayPlan,
  journal: { done: 'task.recorded', refused: 'task.refused' },
  input: NewTask,
  keeps: ['title', 'deviation'],
  async handle(visit, { goal, newGoal, ...given }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const served = await goalServed(visit, goal, newGoal)
    const input = { ...given, goal: served.id, goalName: served.name, status: 'not-begun' as const }
    await targets.recordTask(house.store, person, input, today)
    return goTo(withFilter(visit, to('operationalPlan')), 'plan.saved')
  },
  again: planView,
})

/** A new goal that is called as one that is known is that one. @throws Refusal `not-found` */
async function goalServed(visit: Visit, chosen: string, named: string): Promise<targets.taskList.NamedGoal> {
  const { store, region } = visit.house
  const { tasks } = await store.read(region, (db) => targets.getGoalFollowUp(db, region))
  const goals = targets.taskList.goalsToServe((await visit.register()).strategy?.goals ?? [], tasks)
  const known = goals.find(({ id, name }) => (chosen === '' ? slug(name) === slug(named) : id === chosen))
  if (known) return known
  if (chosen !== '') throw new Refusal('not-found')
  return { id: slug(named), name: named }
}

export const taskChangeDoor = door({
  at: paths.operationalStatus,
  who: mayPlan,
  journal: { done: 'task.changed', refused: 'task.refused' },
  input: z.object({
    id: z.string('form.notReadable'),
    version: z.coerce.number('form.notReadable').int('form.notReadable'),
    status: z.enum(targets.taskStatuses, 'form.notReadable'),
    deviation: text(2000),
    plannedEnd: z.iso.date('rounds.form.day.wrong'),
    why: text(2000),
  }),
  keeps: ['deviation', 'why'],
  async handle(visit, given) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    await targets.recordTaskChange(house.store, person, given, today)
    return goTo(withFilter(visit, to('operationalPlan')), 'plan.saved')
  },
  again: planView,
})

export const taskUndoDoor = door({
  at: paths.operationalUndo,
  who: mayPlan,
  journal: { done: 'task.undone', refused: 'task.refused' },
  input: z.object({
    id: z.string('form.notReadable'),
    version: z.coerce.number('form.notReadable').int('form.notReadable'),
  }),
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.undoTaskChange(house.store, person, given)
    return goTo(to('operationalTaskOne', { id: given.id }), 'plan.undone')
  },
  again: taskView,
})
