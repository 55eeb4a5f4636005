import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countOwnership } from '../../count-ownership.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Companies run by women, in sums where the few are hidden. */
export const supportWomenShare: FigureDefinition = {
  id: 'support-women-share',
  subject: 'cases',
  label: 'andel företagsstöd till företag som drivs av kvinnor',
  says: 'Företagsstöd till företag som kvinnor äger minst hälften av, i procent av dem där ägandet är angivet. Färre än fem visas inte.',
  unit: 'percent',
  filters: caseFilters,
  count: countOwnership('byWomen', 'women', 'share', isIn),
}
