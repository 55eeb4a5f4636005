/*
 * A task is added to the plan, and how it goes is changed where it stands in the list.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { goalServed } from './goal-served.ts'
import { planView } from './plan-page.tsx'
import { withFilter } from './plan-query.ts'

export const mayPlan = (person: Parameters<typeof targets.mayFollowGoals>[0]) => targets.mayFollowGoals(person, 'plan')

export const text = (longest: number) => z.string('form.notReadable').trim().max(longest, 'form.notReadable')

/** A goal is chosen or named, not both. */
export const Goal = { goal: text(200), newGoal: text(120) }
type GoalGiven = { readonly goal: string; readonly newGoal: string }
export const hasGoal = ({ goal, newGoal }: GoalGiven) => goal !== '' || newGoal !== ''
export const hasOneGoal = ({ goal, newGoal }: GoalGiven) => goal === '' || newGoal === ''

const NewTask = z
  .object({
    ...Goal,
    plan: text(200),
    title: text(200).min(1, 'case.form.needed'),
    owner: text(120),
    plannedEnd: z.iso.date('rounds.form.day.wrong'),
    deviation: text(2000),
  })
  .refine(hasGoal, { path: ['newGoal'], message: 'plan.goal.needed' })
  .refine(hasOneGoal, { path: ['newGoal'], message: 'plan.goal.both' })

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
