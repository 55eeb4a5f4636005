import { caseFilters } from '../../case-filters.ts'
import { countSteps, stepFilter } from '../../count-steps.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Follow-up that should have been done. */
export const lateFollowUps: FigureDefinition = {
  id: 'late-follow-ups',
  subject: 'insatser',
  label: 'försenade uppföljningar',
  says: 'Antal steg i uppföljningsplanerna som skulle ha gjorts till och med periodens slut och inte var gjorda då.',
  unit: 'pieces',
  better: 'lower',
  filters: [...caseFilters, stepFilter],
  count: countSteps(({ due, doneOn }, { to }) => due <= to && (doneOn === undefined || doneOn > to)),
}
