import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases, inKronor } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'
import { isCommercialService } from '../../local-shops.ts'

/** What was granted to commercial service. */
export const commercialServiceAmount: FigureDefinition = {
  id: 'commercial-service-amount',
  subject: 'money',
  label: 'beviljat stöd till kommersiell service',
  says: 'Beviljat hemsändningsbidrag och särskilt driftstöd genom beslut under perioden.',
  unit: 'kronor',
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => isCommercialService(row) && row.granted !== undefined && isIn(row.decidedOn, when),
    worth: ({ granted }) => inKronor(granted),
  }),
}
