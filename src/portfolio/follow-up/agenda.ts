/*
 * What a follow-up meeting talks about: headings from the plan, the subgoals, and what earlier meetings decided. The page words the
 * codes; what comes out of the register is said as it stands there.
 */
import type { PlanStepKind } from '../cases/case-fact.ts'
import type { Standing } from '../cases/standing.ts'

export type AgendaItem = {
  readonly code: 'since-last' | 'open-tasks' | 'subgoal' | 'money' | 'equality' | 'risks' | 'lasting' | 'next-steps'
  /** What the item is about, out of the register. */
  readonly about?: string
}

export function agendaOf(so: Standing, kind: PlanStepKind): AgendaItem[] {
  const open = so.tasks.filter(({ doneOn }) => doneOn === undefined)
  return [
    ...(so.meetings.length > 0 ? [{ code: 'since-last' } as const] : []),
    ...open.map(({ text, owner }) => ({ code: 'open-tasks', about: `${text} (${owner})` }) as const),
    ...so.description.subgoals.map(({ text }) => ({ code: 'subgoal', about: text }) as const),
    { code: 'money' },
    { code: 'equality' },
    { code: 'risks' },
    ...(kind === 'closing-meeting' ? [{ code: 'lasting' } as const] : []),
    { code: 'next-steps' },
  ]
}
