import { countDifference, lineFilter } from '../../appropriation-lines.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** What was decided against the split of the direction decision. */
export const appropriationDifference: FigureDefinition = {
  id: 'appropriation-difference',
  subject: 'money',
  label: 'utfall mot inriktningsbeslutets fördelning',
  says: 'Utfallet minus det som inriktningsbeslutet fördelade, för poster som båda anger.',
  unit: 'kronor',
  filters: [lineFilter],
  onlyYear: true,
  count: ({ register: { appropriation } }, _, filter) => countDifference(appropriation, filter),
}
