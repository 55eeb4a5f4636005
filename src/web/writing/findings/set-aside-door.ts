/*
 * The door through which a finding that is right as it stands is set aside, with a reason.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import { rounds } from '../../../reporting/index.ts'
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { presentRound } from '../../rounds/present-round.ts'
import { questionRoom } from '../question-room.tsx'

export const setAsideDoor = door({
  at: paths.roundSetAside,
  who: 'signed-in',
  journal: { done: 'finding.set-aside', refused: 'finding.refused' },
  input: z.object({
    round: z.string(),
    finding: z.string('form.notReadable'),
    reason: z.string('form.notReadable').max(1000, 'form.notReadable'),
  }),
  async handle(visit, { round, finding: id, reason }) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const { findings } = await presentRound(visit)
    const finding = findings().find((each) => rounds.idOfFinding(each) === id)
    if (!finding) throw new Refusal('not-found')
    await rounds.setAsideFinding(house.store, person, { round, finding, reason }, today)
    return goTo(to('roundQuestion', { round, id: finding.question }), 'writing.setAside.done')
  },
  async again(visit, attempt) {
    const { findings } = await presentRound(visit)
    const finding = findings().find((each) => rounds.idOfFinding(each) === attempt.typed['finding'])
    return questionRoom({ ...visit, params: { ...visit.params, id: finding?.question ?? '' } }, attempt)
  },
})
