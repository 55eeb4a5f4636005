/*
 * What is done with the wheel: a task is marked as done or not, changed, added, taken away and brought back.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds, wheel } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to, withQuery } from '../paths.ts'
import { wheelView } from './wheel-page.tsx'

export const wheelDoneDoor = door({
  at: paths.wheelDone,
  who: 'signed-in',
  journal: { done: 'wheel.done', refused: 'wheel.refused' },
  input: z.object({
    task: z.string('form.notReadable'),
    year: z.coerce.number('form.notReadable').int('form.notReadable'),
    from: z.literal('min-sida').optional(),
  }),
  async handle({ house, person, today }, { task, year, from }) {
    if (!person) throw new Refusal('not-allowed')
    await wheel.turnWheelTask(house.store, person, task, year, today)
    return goTo(from ? to('myPage') : withQuery(to('wheel'), { ar: year }), 'wheel.saved')
  },
  again: wheelView,
})

export const wheelTaskDoor = door({
  at: paths.wheelTask,
  who: rounds.isLeader,
  journal: { done: 'wheel.changed', refused: 'wheel.refused' },
  input: z.object({
    id: z.string().optional(),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable').default(0),
    title: z.string('form.notReadable').trim().min(1, 'case.form.needed').max(200, 'form.notReadable'),
    owner: z.string('form.notReadable').max(120, 'form.notReadable'),
    person: z.string('form.notReadable').default(''),
    on: z.string('form.notReadable').regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'wheel.on.wrong'),
    leadDays: z.coerce
      .number('wheel.lead.wrong')
      .int('wheel.lead.wrong')
      .min(0, 'wheel.lead.wrong')
      .max(365, 'wheel.lead.wrong'),
    basis: z.string('form.notReadable').max(200, 'form.notReadable'),
    gone: z.string().optional(),
  }),
  async handle({ house, person }, { id, gone, person: answers, ...given }) {
    if (!person) throw new Refusal('not-allowed')
    const task = { ...given, id: id || undefined, gone: gone === 'ja', ...(answers ? { person: answers } : {}) }
    await wheel.changeWheelTask(house.store, person, task)
    return goTo(to('wheel'), gone === 'ja' ? 'wheel.taken' : 'wheel.saved')
  },
  again: wheelView,
})
