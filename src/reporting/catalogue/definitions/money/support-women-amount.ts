import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countOwnership } from '../../count-ownership.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Companies run by women, in sums where the few are hidden. */
export const supportWomenAmount: FigureDefinition = {
  id: 'support-women-amount',
  subject: 'money',
  label: 'beviljat företagsstöd till företag som drivs av kvinnor',
  says: 'Beviljat företagsstöd under perioden där kvinnor äger minst hälften av företaget. Färre än fem företag visas inte.',
  unit: 'kronor',
  filters: caseFilters,
  count: countOwnership('byWomen', 'women', 'granted', isIn),
}
