import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Applications that wait for a decision. */
export const undecided: FigureDefinition = {
  id: 'undecided',
  subject: 'cases',
  label: 'ärenden som väntar på beslut',
  says: 'Antal ärenden som kommit in till och med periodens slut och inte var avgjorda då.',
  unit: 'pieces',
  better: 'lower',
  filters: caseFilters,
  count: countCases({
    picks: ({ appliedOn, decidedOn }, { to }) =>
      appliedOn !== undefined && appliedOn <= to && (decidedOn === undefined || decidedOn > to),
  }),
}
