/*
 * A movement is approved or sent back, with a comment.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { movements } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { movementView } from './movement-page.tsx'

const mayJudge = (person: Parameters<typeof movements.mayMovement>[0]) => movements.mayMovement(person, 'approve')

const Judged = z.object({
  id: z.string(),
  seen: z.coerce.number('form.notReadable').int('form.notReadable'),
  comment: z.string('form.notReadable').max(2000, 'form.notReadable').default(''),
})

export const approveMovementDoor = door({
  at: paths.movementApprove,
  who: mayJudge,
  journal: { done: 'movement.approved', refused: 'movement.refused' },
  input: Judged,
  keeps: ['comment'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await movements.approveMovement(house.store, person, given, today)
    return goTo(to('movement', { id: given.id }), 'movement.approved.done')
  },
  again: movementView,
})

export const sendBackMovementDoor = door({
  at: paths.movementSendBack,
  who: mayJudge,
  journal: { done: 'movement.sent-back', refused: 'movement.refused' },
  input: Judged,
  keeps: ['comment'],
  async handle({ house, person, today }, given) {
    if (!person) throw new Refusal('not-allowed')
    await movements.sendBackMovement(house.store, person, given, today)
    return goTo(to('movement', { id: given.id }), 'movement.sentBack.done')
  },
  again: movementView,
})
