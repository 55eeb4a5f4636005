import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countSteps } from '../../count-steps.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

const meetings: readonly string[] = ['mid-term-meeting', 'closing-meeting']

/** Meetings of follow-up that were held. */
export const meetingsHeld: FigureDefinition = {
  id: 'meetings-held',
  subject: 'insatser',
  label: 'hållna uppföljningsmöten',
  says: 'Antal halvtidsmöten och avslutsmöten som hölls under perioden.',
  unit: 'pieces',
  filters: caseFilters,
  count: countSteps(({ kind, doneOn }, when) => meetings.includes(kind) && isIn(doneOn, when)),
}
