/*
 * What is done with one task on its page: it is called something else, taken out of the plan, or put back to what it was.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { goalServed } from './goal-served.ts'
import { Goal, hasGoal, hasOneGoal, mayPlan, text } from './plan-doors.ts'
import { taskView } from './task-page.tsx'

const Which = {
  id: z.string('form.notReadable'),
  version: z.coerce.number('form.notReadable').int('form.notReadable'),
}

const Naming = z
  .object({ ...Which, ...Goal, title: text(200).min(1, 'case.form.needed'), owner: text(120) })
  .refine(hasGoal, { path: ['newGoal'], message: 'plan.goal.needed' })
  .refine(hasOneGoal, { path: ['newGoal'], message: 'plan.goal.both' })

export const taskNameDoor = door({
  at: paths.operationalRename,
  who: mayPlan,
  journal: { done: 'task.changed', refused: 'task.refused' },
  input: Naming,
  keeps: ['title'],
  async handle(visit, { goal, newGoal, ...given }) {
    const { house, person } = visit
    if (!person) throw new Refusal('not-allowed')
    const served = await goalServed(visit, goal, newGoal)
    await targets.oneTask.renameTask(house.store, person, { ...given, goal: served.id, goalName: served.name })
    return goTo(to('operationalTaskOne', { id: given.id }), 'plan.saved')
  },
  again: taskView,
})

export const taskWithdrawDoor = door({
  at: paths.operationalWithdraw,
  who: mayPlan,
  journal: { done: 'task.withdrawn', refused: 'task.refused' },
  input: z.object({ ...Which, why: text(2000).min(1, 'plan.withdraw.needed') }),
  keeps: ['why'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.oneTask.withdrawTask(house.store, person, given, today)
    return goTo(to('operationalTaskOne', { id: given.id }), 'plan.withdrawn.done')
  },
  again: taskView,
})

export const taskUndoDoor = door({
  at: paths.operationalUndo,
  who: mayPlan,
  journal: { done: 'task.undone', refused: 'task.refused' },
  input: z.object(Which),
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    await targets.oneTask.undoTaskChange(house.store, person, given)
    return goTo(to('operationalTaskOne', { id: given.id }), 'plan.undone')
  },
  again: taskView,
})
