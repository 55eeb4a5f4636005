/*
 * What can be done with a case, from which states, and who may do it. A table: one line for each act; nothing else decides.
 */
import { Refusal } from '../../foundation/index.ts'
import type { CaseRight } from './permissions.ts'
import type { CaseState, Standing } from './standing.ts'

export type CaseAct = {
  readonly from: readonly CaseState[]
  readonly right: CaseRight
  /** What the journal says. */
  readonly journal: string
}

const open = ['draft', 'applied', 'granted'] as const
const running = ['granted'] as const
const after = ['granted', 'closed'] as const

export const caseActs = {
  describe: { from: open, right: 'handle', journal: 'case.described' },
  apply: { from: ['draft', 'applied'], right: 'handle', journal: 'case.applied' },
  assess: { from: ['applied'], right: 'handle', journal: 'case.assessed' },
  'co-finance': { from: open, right: 'handle', journal: 'case.co-financed' },
  budget: { from: open, right: 'handle', journal: 'case.budgeted' },
  grant: { from: ['applied'], right: 'decide', journal: 'case.granted' },
  decline: { from: ['applied'], right: 'decide', journal: 'case.declined' },
  change: { from: running, right: 'decide', journal: 'case.changed' },
  withdraw: { from: open, right: 'decide', journal: 'case.withdrawn' },
  claim: { from: running, right: 'handle', journal: 'case.claimed' },
  pay: { from: running, right: 'pay', journal: 'case.paid' },
  plan: { from: after, right: 'handle', journal: 'case.planned' },
  meet: { from: after, right: 'handle', journal: 'case.met' },
  'do-task': { from: after, right: 'handle', journal: 'case.task-done' },
  'do-step': { from: after, right: 'handle', journal: 'case.step-done' },
  report: { from: running, right: 'handle', journal: 'case.reported' },
  result: { from: after, right: 'handle', journal: 'case.result' },
  analyse: { from: after, right: 'handle', journal: 'case.analysed' },
  close: { from: running, right: 'handle', journal: 'case.closed' },
  correct: {
    from: ['draft', 'applied', 'granted', 'declined', 'withdrawn', 'closed'],
    right: 'handle',
    journal: 'case.corrected',
  },
} as const satisfies Record<string, CaseAct>

export type ActName = keyof typeof caseActs

export function canDo(so: Standing, act: ActName): boolean {
  return caseActs[act].from.some((state) => state === so.state)
}

/** @throws Refusal `not-at-this-step`. */
export function assertCanDo(so: Standing, act: ActName): void {
  if (!canDo(so, act)) throw new Refusal('not-at-this-step')
}
