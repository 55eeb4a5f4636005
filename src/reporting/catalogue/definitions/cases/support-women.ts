import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countOwnership } from '../../count-ownership.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Companies run by women, in sums where the few are hidden. */
export const supportWomen: FigureDefinition = {
  id: 'support-women',
  subject: 'cases',
  label: 'beviljade företagsstöd till företag som drivs av kvinnor',
  says: 'Antal beviljade företagsstöd under perioden där kvinnor äger minst hälften av företaget. Färre än fem visas inte.',
  unit: 'pieces',
  filters: caseFilters,
  count: countOwnership('byWomen', 'women', 'cases', isIn),
}
