/*
 * The door through which a finding that is right as it stands is set aside, with a reason.
 */
import { door, goTo } from '../../door.ts'
import { paths, to } from '../../paths.ts'
import { findingOf, setAside, setAsideInput } from '../../rounds/set-aside.ts'
import { questionRoom } from '../question-room.tsx'

export const setAsideDoor = door({
  at: paths.roundSetAside,
  who: 'signed-in',
  journal: { done: 'finding.set-aside', refused: 'finding.refused' },
  input: setAsideInput,
  async handle(visit, typed) {
    const { question } = await setAside(visit, typed)
    return goTo(to('roundQuestion', { round: typed.round, id: question }), 'writing.setAside.done')
  },
  async again(visit, attempt) {
    const finding = await findingOf(visit, attempt.typed['finding'])
    return questionRoom({ ...visit, params: { ...visit.params, id: finding?.question ?? '' } }, attempt)
  },
})
