/*
 * Where an answer stands in a round, and what takes it from one state to another. A table: one line for each step, with the states
 * that it starts from, where it leads, and who takes it.
 */
import { Refusal } from '../../foundation/index.ts'
import type { AnswerState } from './round.ts'

export const answerSteps = ['write', 'hand-in', 'send-back', 'approve', 'reopen'] as const
export type AnswerStep = (typeof answerSteps)[number]

type Turn = {
  readonly from: readonly AnswerState[]
  readonly to: AnswerState
  /** Whose step it is; the leader may take all of them. */
  readonly by: 'writer' | 'reviewer'
  /** A step that says something to somebody needs words. */
  readonly needsComment?: true
  readonly journal: string
}

export const turns: Readonly<Record<AnswerStep, Turn>> = {
  write: { from: ['not-begun', 'writing', 'sent-back'], to: 'writing', by: 'writer', journal: 'answer.begun' },
  'hand-in': { from: ['writing', 'sent-back'], to: 'ready', by: 'writer', journal: 'answer.handed-in' },
  'send-back': {
    from: ['ready', 'approved'],
    to: 'sent-back',
    by: 'reviewer',
    needsComment: true,
    journal: 'answer.sent-back',
  },
  approve: { from: ['ready'], to: 'approved', by: 'reviewer', journal: 'answer.approved' },
  reopen: { from: ['ready', 'approved'], to: 'writing', by: 'writer', journal: 'answer.reopened' },
}

export function maySteps(state: AnswerState): AnswerStep[] {
  return answerSteps.filter((step) => turns[step].from.includes(state))
}

/** @throws Refusal `not-at-this-step`, `reason-missing` */
export function turn(state: AnswerState, step: AnswerStep, comment: string): AnswerState {
  const { from, to, needsComment } = turns[step]
  if (!from.includes(state)) throw new Refusal('not-at-this-step')
  if (needsComment && comment.trim() === '') throw new Refusal('reason-missing')
  return to
}
