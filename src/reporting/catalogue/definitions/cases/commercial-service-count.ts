import { isIn } from '../../asked-period.ts'
import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'
import { isCommercialService } from '../../local-shops.ts'

/** Support to commercial service that was granted. */
export const commercialServiceCount: FigureDefinition = {
  id: 'commercial-service-count',
  subject: 'cases',
  label: 'beviljade stöd till kommersiell service',
  says: 'Antal beviljade hemsändningsbidrag och särskilda driftstöd genom beslut under perioden.',
  unit: 'pieces',
  filters: caseFilters,
  count: countCases({
    picks: (row, when) => isCommercialService(row) && row.granted !== undefined && isIn(row.decidedOn, when),
  }),
}
