/*
 * Findings that are set aside with a reason, and taken up again, from the page where all of them are read.
 */
import { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import { rounds } from '../../reporting/index.ts'
import { door, goTo } from '../door.ts'
import { paths, to } from '../paths.ts'
import { findingsView } from './round-findings-page.tsx'
import { setAside, setAsideInput } from './set-aside.ts'

export const findingAsideDoor = door({
  at: paths.roundFindingAside,
  who: 'signed-in',
  journal: { done: 'finding.set-aside', refused: 'finding.refused' },
  input: setAsideInput,
  keeps: ['reason'],
  async handle(visit, typed) {
    await setAside(visit, typed)
    return goTo(to('roundFindings', { round: typed.round }), 'writing.setAside.done')
  },
  again: findingsView,
})

export const takeUpDoor = door({
  at: paths.roundTakeUp,
  who: rounds.isLeader,
  journal: { done: 'finding.taken-up', refused: 'finding.refused' },
  input: z.object({ round: z.string(), finding: z.string('form.notReadable') }),
  async handle({ house, person }, { round, finding }) {
    if (!person) throw new Refusal('not-allowed')
    await rounds.stopping.takeUpFinding(house.store, person, round, finding)
    return goTo(to('roundFindings', { round }), 'round.findings.takenUp')
  },
  again: findingsView,
})
