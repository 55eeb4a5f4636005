import type { ledger } from '../../../../portfolio/index.ts'
import { type AskedPeriod } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What is granted and not yet paid out. */
export const leftToPay: FigureDefinition = {
  id: 'left-to-pay',
  subject: 'money',
  label: 'beviljat och ännu inte utbetalt',
  says: 'Det som har beviljats till och med periodens slut och inte är utbetalt vid årets slut.',
  unit: 'kronor',
  wholeYears: true,
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => row.decidedOn !== undefined && row.decidedOn <= when.to && unpaid(row, when) > 0,
    worth: unpaid,
  }),
}

function unpaid({ granted, paidPerYear }: ledger.LedgerRow, { lastYear }: AskedPeriod): number {
  const paid = paidPerYear.filter(({ year }) => year <= lastYear).reduce((sum, { amount }) => sum + amount, 0)
  return inKronor(granted) - paid / 100
}
