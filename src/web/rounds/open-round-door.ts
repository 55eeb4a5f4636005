/*
 * Opens a round of any of the three reports, on the form that was chosen.
 */
import { z } from 'zod'
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { formFor } from './form-for.ts'
import { roundsView } from './rounds-page.tsx'

export const openRoundDoor = door({
  at: paths.rounds,
  who: rounds.isLeader,
  journal: { done: 'round.opened', refused: 'round.refused' },
  input: z.object({
    year: z.coerce
      .number('rounds.form.year.wrong')
      .int('rounds.form.year.wrong')
      .min(2000, 'rounds.form.year.wrong')
      .max(2100, 'rounds.form.year.wrong'),
    form: z.string('form.notReadable'),
    dueOn: z.iso.date('rounds.form.day.wrong'),
    before: z.string('form.notReadable'),
    rhythm: z.literal('ja').optional(),
  }),
  async handle({ house, person, today }, { year, form, dueOn, before, rhythm }) {
    if (!person) throw new Refusal('not-allowed')
    const chosen = await formFor(house, form, year)
    const asked = { year, dueOn, before: before || undefined, rhythm: rhythm === 'ja' }
    const given = { ...asked, report: chosen.report, form: chosen.form }
    const round = await rounds.openRound(house.store, person, given, today)
    const next = round.before === undefined ? 'round' : 'roundBefore'
    const isOff = rounds.days.nameOfDayOff(round.dueOn as CalendarDate) !== undefined
    return goTo(to(next, { round: round.id }), isOff ? 'rounds.opened.dayOff' : 'rounds.opened')
  },
  again: roundsView,
})
