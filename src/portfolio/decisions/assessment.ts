/*
 * What an application is read against: a checklist that is met or not, and criteria that are graded with a reason. A table; the
 * words for each id stand in the texts of the pages.
 */
import { Refusal } from '../../foundation/index.ts'
import type { FactOf, Grade } from '../cases/case-fact.ts'
import type { CaseKind } from '../cases/case-kind.ts'
import { sortOf } from '../cases/case-kind.ts'

export const assessmentTables = {
  insats: {
    checklist: ['complete', 'signed', 'co-financing-certified', 'not-begun', 'equality-planned'],
    criteria: ['goal', 'regional-value', 'innovation', 'equality', 'sustainability', 'feasibility', 'lasting'],
  },
  support: {
    checklist: ['complete', 'signed', 'not-begun', 'no-tax-debts', 'aid-declared'],
    criteria: ['growth', 'innovation', 'competition', 'equality', 'environment', 'need'],
  },
} as const

export function assessmentTableOf(kind: CaseKind) {
  return assessmentTables[sortOf(kind)]
}

/** The sum of the grades as a share of the highest, 0–1; of several readers the mean. Undefined when nobody has assessed. */
export function scoreOf(assessments: readonly Pick<FactOf<'assessed'>, 'criteria'>[]): number | undefined {
  const grades: Grade[] = assessments.flatMap(({ criteria }) => criteria.map(({ grade }) => grade))
  if (grades.length === 0) return undefined
  return grades.reduce((sum: number, grade) => sum + grade, 0) / (3 * grades.length)
}

/** @throws Refusal `assessment-incomplete` when a criterion has no grade with a reason. */
export function assess(
  kind: CaseKind,
  given: Pick<FactOf<'assessed'>, 'day' | 'reader' | 'checklist' | 'criteria' | 'recommendation'>,
): FactOf<'assessed'> {
  const asked = assessmentTableOf(kind).criteria
  const isGraded = (id: string) =>
    given.criteria.some(({ criterion, reason }) => criterion === id && reason.trim() !== '')
  if (!asked.every(isGraded)) throw new Refusal('assessment-incomplete')
  return { kind: 'assessed', ...given }
}
