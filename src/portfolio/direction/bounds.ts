/*
 * The direction decision's split between projects and business support, and its ceiling for follow-up, against what has been granted.
 * They bind nobody by themselves: who passes one is told, and must have seen it.
 */
import { formatKronor, type Kronor, kronor, lessKronor, sumKronor } from '../../foundation/index.ts'
import type { CaseDescription } from '../cases/case-description.ts'
import { sortOf } from '../cases/case-kind.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'
import type { DirectionRules } from './direction-rules.ts'

export type BoundId = 'projects' | 'support' | 'follow-up'
export type Bound = { readonly id: BoundId; readonly limit: Kronor; readonly granted: Kronor; readonly left: Kronor }

export type GrantedRow = Pick<LedgerRow, 'id' | 'sort' | 'decidedOn' | 'granted' | 'forFollowUp'>

/** Each bound with what has been granted under it by decisions of the rules' year. `without` leaves one case out. */
export function boundsOf(rules: DirectionRules, rows: readonly GrantedRow[], without?: string): Bound[] {
  const ofYear = rows.filter(
    ({ id, decidedOn, granted }) =>
      id !== without && granted !== undefined && decidedOn?.startsWith(`${rules.year}-`) === true,
  )
  const sum = (chosen: readonly GrantedRow[]) => sumKronor(chosen.map(({ granted }) => granted ?? kronor(0)))
  const bound = (id: BoundId, limit: Kronor, granted: Kronor): Bound => ({
    id,
    limit,
    granted,
    left: lessKronor(limit, granted),
  })
  return [
    bound('projects', rules.split.projects, sum(ofYear.filter(({ sort }) => sort === 'insats'))),
    bound('support', rules.split.support, sum(ofYear.filter(({ sort }) => sort === 'support'))),
    bound('follow-up', rules.followUpCeiling.amount, sum(ofYear.filter(({ forFollowUp }) => forFollowUp))),
  ]
}

/** The bounds that one more grant of the amount would pass, each with its sentence and the figures. */
export function boundsPassed(
  rules: DirectionRules,
  bounds: readonly Bound[],
  about: CaseDescription,
  amount: Kronor,
): { readonly id: BoundId; readonly sentence: string }[] {
  const concerned: BoundId[] = [sortOf(about.kind) === 'support' ? 'support' : 'projects']
  if (about.purposes.includes('follow-up')) concerned.push('follow-up')
  return bounds
    .filter(({ id, left }) => concerned.includes(id) && amount > left)
    .map(({ id, granted, limit }) => ({
      id,
      sentence: `${sentenceOf(rules, id)} Beviljat ${formatKronor(granted)} av ${formatKronor(limit)}, och det här beslutet gäller ${formatKronor(amount)}.`,
    }))
}

function sentenceOf({ split, followUpCeiling }: DirectionRules, id: BoundId): string {
  return id === 'follow-up' ? followUpCeiling.sentence : split.sentence
}
