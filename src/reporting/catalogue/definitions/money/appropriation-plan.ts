import { countLines, lineFilter } from '../../appropriation-lines.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What the direction decision sets aside. */
export const appropriationPlan: FigureDefinition = {
  id: 'appropriation-plan',
  subject: 'money',
  label: 'ram enligt inriktningsbeslutet',
  says: 'Beloppet som inriktningsbeslutet fördelar indikativt, per post eller tillsammans.',
  unit: 'kronor',
  filters: [lineFilter],
  onlyYear: true,
  count: ({ register: { appropriation } }, _, filter) => countLines(appropriation, appropriation?.plan, filter),
}
