/*
 * What the leader does with units: adds and changes them, merges names, and parts what was merged.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { tickedIn } from '../rounds/ticked-in.ts'
import { unitsView } from './units-page.tsx'

const name = z.string('form.notReadable').trim().min(1, 'units.name.needed').max(120, 'form.notReadable')

export const unitDoor = door({
  at: paths.unitSave,
  who: rounds.isLeader,
  journal: { done: 'unit.changed', refused: 'units.refused' },
  input: z.looseObject({
    id: z.string().optional(),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable').default(0),
    name,
    leader: z.string('form.notReadable').default(''),
  }),
  async handle({ house, person }, typed) {
    if (!person) throw new Refusal('not-allowed')
    const { id, basedOn, name: called, leader } = typed
    await rounds.units.changeUnit(house.store, person, {
      id: id || undefined,
      basedOn,
      name: called,
      leader,
      members: tickedIn(typed, 'medlem'),
    })
    return goTo(to('units'), 'units.saved')
  },
  again: unitsView,
})

export const mergeUnitsDoor = door({
  at: paths.unitsMerge,
  who: rounds.isLeader,
  journal: { done: 'units.merged', refused: 'units.refused' },
  input: z.object({ from: name, into: name }),
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.units.mergeUnits(house.store, person, given)
    return goTo(to('units'), 'units.merged')
  },
  again: unitsView,
})

export const partUnitsDoor = door({
  at: paths.unitsPart,
  who: rounds.isLeader,
  journal: { done: 'units.parted', refused: 'units.refused' },
  input: z.object({}),
  async handle({ house, person }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.units.undoMerge(house.store, person)
    return goTo(to('units'), 'units.parted')
  },
  again: unitsView,
})
