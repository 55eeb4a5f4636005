/*
 * What is next for a round, in the order in which it is worth doing: nobody to sign, questions that nobody has, writers and reviewers that are late,
 * answers to read, and at last the signature. Pure; each step has its number and leads to a page.
 */
import type { Overview } from './round-overview.ts'

export const roundSteps = ['name-signer', 'assign', 'remind', 'read', 'sign'] as const
export type RoundTask = { readonly step: (typeof roundSteps)[number]; readonly count: number }

export function nextInRound({ rows, states }: Overview, maySign: number): RoundTask[] {
  const unassigned = rows.filter(({ given }) => given.writer === '' && given.unit === '').length
  const all: RoundTask[] = [
    { step: 'name-signer', count: maySign === 0 ? 1 : 0 },
    { step: 'assign', count: unassigned },
    { step: 'remind', count: rows.filter(({ duty, late }) => late > 0 && duty?.person !== '').length },
    { step: 'read', count: states.ready },
    { step: 'sign', count: rows.length > 0 && states.approved === rows.length ? 1 : 0 },
  ]
  return all.filter(({ count }) => count > 0)
}
