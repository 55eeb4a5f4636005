import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countSteps, stepFilter } from '../../count-steps.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Follow-up that was done. */
export const followUpsDone: FigureDefinition = {
  id: 'follow-ups-done',
  subject: 'insatser',
  label: 'gjorda uppföljningar',
  says: 'Antal steg i uppföljningsplanerna som gjordes under perioden.',
  unit: 'pieces',
  better: 'higher',
  filters: [...caseFilters, stepFilter],
  count: countSteps(({ doneOn }, when) => isIn(doneOn, when)),
}
