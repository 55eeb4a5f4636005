/*
 * Aid of minor importance (de minimis): what one company has been granted during the years that end on the day, against the ceiling.
 * Regulation (EU) 2023/2831, articles 3(2) and 3(3): any period of three years, counted back from the day of the new grant.
 */
import { type CalendarDate, type Kronor, kronor, sumKronor } from '../../foundation/index.ts'
import type { DirectionRules } from './direction-rules.ts'

export type AidGrant = { readonly case: string; readonly day: CalendarDate; readonly amount: Kronor }

export type AidStanding = {
  readonly ceiling: Kronor
  readonly total: Kronor
  /** Never below zero. */
  readonly left: Kronor
  readonly isNearCeiling: boolean
  /** The grants that are counted. */
  readonly grants: readonly AidGrant[]
}

export function aidStandingOf(rules: DirectionRules, grants: readonly AidGrant[], day: CalendarDate): AidStanding {
  const { ceilingEuro, kronorPerEuro, years, warnAt } = rules.deMinimis
  const since = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
  const counted = grants.filter((grant) => grant.day > since && grant.day <= day)
  const ceiling = kronor(ceilingEuro * kronorPerEuro)
  const total = sumKronor(counted.map(({ amount }) => amount))
  return {
    ceiling,
    total,
    left: Math.max(0, ceiling - total) as Kronor,
    isNearCeiling: total >= ceiling * warnAt,
    grants: counted,
  }
}
