/*
 * What the leader does about reminders: sends them to those who are ticked, and switches on or off those that go by themselves.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { rounds } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { presentRound } from '../present-round.ts'
import { tickedIn } from '../ticked-in.ts'
import { remindView } from './remind-page.tsx'

export const remindDoor = door({
  at: paths.roundRemind,
  who: rounds.isLeader,
  journal: { done: 'writer.reminded', refused: 'reminder.refused' },
  input: z.looseObject({ round: z.string() }),
  async handle(visit, typed) {
    const { house, person, today, t } = visit
    if (!person) throw new Refusal('not-allowed')
    const { material, persons: known } = await presentRound(visit)
    const letterTo = (reminder: rounds.reminding.Reminder) =>
      rounds.reminding.letterOf(
        t,
        material.round,
        known.find(({ id }) => id === reminder.person),
        reminder,
      )
    const persons = tickedIn(typed, 'person')
    const input = { round: typed.round, persons, letterTo }
    await rounds.reminding.remindPersons(house.store, person, house.mail, input, today)
    return goTo(to('roundRemind', { round: typed.round }), house.mail ? 'round.reminded.mail' : 'round.reminded.page')
  },
  again: remindView,
})

export const rhythmDoor = door({
  at: paths.roundRhythm,
  who: rounds.isLeader,
  journal: { done: 'rhythm.on', refused: 'reminder.refused' },
  input: z.object({ round: z.string(), on: z.enum(['ja', 'nej'], 'form.notReadable') }),
  async handle({ house, person, today }, { round, on }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.reminding.switchRhythm(house.store, person, { round, on: on === 'ja' }, today)
    return goTo(to('roundRemind', { round }), on === 'ja' ? 'round.rhythm.switchedOn' : 'round.rhythm.switchedOff')
  },
  again: remindView,
})
