import { countLines, lineFilter } from '../../appropriation-lines.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** The lines of the outcome, summed. */
export const appropriationOutcome: FigureDefinition = {
  id: 'appropriation-outcome',
  subject: 'money',
  label: 'utfall av anslaget',
  says: 'Summan av utfallets poster enligt källan, per post eller tillsammans.',
  unit: 'kronor',
  filters: [lineFilter],
  onlyYear: true,
  count: ({ register: { appropriation } }, _, filter) => countLines(appropriation, appropriation?.outcome, filter),
}
