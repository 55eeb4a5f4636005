/*
 * Takes a report from outside (text, Word, PDF) and fills the round with its answers; what has been written is never touched.
 */
import { z } from 'zod'
import { readFile } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { settleView } from './settle-room.tsx'

export const fillDoor = door({
  at: paths.roundFill,
  who: rounds.isLeader,
  journal: { done: 'answer.saved', refused: 'round.refused' },
  input: z.object({ round: z.string() }),
  async handle({ house, person, today, files }, { round }) {
    const file = files['fil']
    if (!person || !file) throw new Refusal('package-not-readable', { problem: 'Välj en fil.' })
    const { lines } = await readFile(file.bytes, file.name)
    await rounds.fillRound(house.store, person, round, lines, today)
    return goTo(to('round', { round }), 'round.filled')
  },
  again: (visit, attempt) => settleView(visit, attempt),
})
