/*
 * The leader chooses which findings stop, and takes the latest choice back.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { roundReport, rounds } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { tickedIn } from '../ticked-in.ts'
import { stoppingView } from './stopping-page.tsx'

/** Ticks come as fields of their own, `blocking.R-NOTE`; a rule that is not there cannot be ticked. */
const Chosen = z
  .looseObject({
    round: z.string(),
    basedOn: z.coerce.number('form.notReadable').int('form.notReadable'),
  })
  .refine((given) => tickedIn(given, 'blocking').every((rule) => rule in roundReport.ruleTitles), 'form.notReadable')

export const chooseStoppingDoor = door({
  at: paths.roundStopping,
  who: rounds.isLeader,
  journal: { done: 'round.blocking-chosen', refused: 'round.refused' },
  input: Chosen,
  async handle({ house, person }, given) {
    if (!person) throw new Refusal('not-allowed')
    const { round, basedOn } = given
    await rounds.stopping.chooseBlocking(house.store, person, { round, basedOn, rules: tickedIn(given, 'blocking') })
    return goTo(to('roundStopping', { round }), 'stopping.saved')
  },
  again: stoppingView,
})

export const undoStoppingDoor = door({
  at: paths.roundStoppingUndo,
  who: rounds.isLeader,
  journal: { done: 'round.blocking-undone', refused: 'round.refused' },
  input: z.object({ round: z.string() }),
  async handle({ house, person }, { round }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.stopping.undoBlocking(house.store, person, round)
    return goTo(to('roundStopping', { round }), 'stopping.undone')
  },
  again: stoppingView,
})
