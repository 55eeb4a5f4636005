import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countOwnership } from '../../count-ownership.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Companies run by somebody born outside the Nordic countries. */
export const supportBornOutside: FigureDefinition = {
  id: 'support-born-outside',
  subject: 'cases',
  label: 'beviljade företagsstöd till företag som drivs av personer födda utanför Norden',
  says: 'Antal beviljade företagsstöd under perioden till företag som drivs av personer födda utanför Norden. Färre än fem visas inte.',
  unit: 'pieces',
  filters: caseFilters,
  count: countOwnership('byBirth', 'born-outside', 'cases', isIn),
}
