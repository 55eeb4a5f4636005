/*
 * Opens a round of any of the three reports, on the form that was chosen.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
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
  }),
  async handle({ house, person, today }, { year, form, dueOn, before }) {
    if (!person) throw new Refusal('not-allowed')
    const chosen = await formFor(house, form, year)
    const given = { year, report: chosen.report, form: chosen.form, dueOn, before: before || undefined }
    const round = await rounds.openRound(house.store, person, given, today)
    const next = round.before === undefined ? 'round' : 'roundBefore'
    return goTo(to(next, { round: round.id }), 'rounds.opened')
  },
  again: roundsView,
})
