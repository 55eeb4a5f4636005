import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

type Years = readonly { readonly year: number; readonly amount: number }[]

function later(perYear: Years, year: number): number {
  return inKronor(perYear.filter((each) => each.year > year).reduce((sum, { amount }) => sum + amount, 0))
}

/** What is granted and falls on later years. */
export const committedLater: FigureDefinition = {
  id: 'committed-later',
  subject: 'money',
  label: 'beviljat för kommande år',
  says: 'Det som är beviljat till och med året och fördelat på år efter det.',
  unit: 'kronor',

  wholeYears: true,
  filters: caseFilters,
  count: countCases({
    picks: (row, when) =>
      row.decidedOn !== undefined && row.decidedOn <= when.to && later(row.perYear, when.lastYear) > 0,
    worth: ({ perYear }, when) => later(perYear, when.lastYear),
  }),
}
