import { caseFilters } from '../../case-filters.ts'
import { countCases } from '../../count-cases.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Insatser whose period touches the year; those without a period are told. */
export const ongoing: FigureDefinition = {
  id: 'ongoing',
  subject: 'insatser',
  label: 'pågående insatser',
  says: 'Antal beviljade insatser vars period täcker någon del av året.',
  unit: 'pieces',

  filters: caseFilters,
  count: countCases({
    picks: (row, when) =>
      row.sort === 'insats' &&
      row.granted !== undefined &&
      row.from !== undefined &&
      row.to !== undefined &&
      row.from <= when.to &&
      row.to >= when.from,
    lacks: (row) =>
      row.sort === 'insats' && row.granted !== undefined && (row.from === undefined || row.to === undefined)
        ? `${row.title}: period saknas.`
        : undefined,
  }),
}
