/*
 * What is done at a place: a movement is placed, its text there is changed or confirmed, it is taken away, or the last of these is undone.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { movements } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { movementView } from '../movement-page.tsx'
import { questionAt } from './present-places.ts'

const done = {
  place: 'movement.placed.done',
  'take-new': 'movement.placed.done',
  'take-away': 'movement.takenAway',
  undo: 'movement.undone',
} as const

export const placeMovementDoor = door({
  at: paths.movementPlace,
  who: (person) => movements.mayMovement(person, 'place'),
  journal: { done: 'movement.placed', refused: 'movement.refused' },
  input: z.object({
    id: z.string(),
    /** `2021-government 1.1.1-q1` */
    at: z.string('form.notReadable').regex(/^\S+ \S+$/, 'movement.place.choose'),
    text: z.string('form.notReadable').max(4000, 'form.notReadable').default(''),
    /** The version of the place that was seen; absent where nothing stood there. */
    seen: z.coerce.number('form.notReadable').int('form.notReadable').optional(),
    do: z.enum(['place', 'take-new', 'take-away', 'undo'], 'form.notReadable').default('place'),
    back: z.enum(['forflyttning', 'fraga'], 'form.notReadable').default('forflyttning'),
  }),
  keeps: ['text'],
  async handle({ house, person, today }, { id, at, text, seen, do: act, back }) {
    if (!person) throw new Refusal('not-allowed')
    const [round = '', question = ''] = at.split(' ')
    const place = { movement: id, round, question, seen }
    if (act === 'undo') await movements.undoPlacing(house.store, person, place)
    else if (act === 'take-away') await movements.takeAwayMovement(house.store, person, place, today)
    else await movements.placeMovement(house.store, person, { ...place, text: act === 'place' ? text : '' }, today)
    return goTo(back === 'fraga' ? questionAt(place) : to('movement', { id }), done[act])
  },
  again: movementView,
})
