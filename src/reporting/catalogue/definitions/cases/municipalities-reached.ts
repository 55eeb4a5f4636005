import { municipalityName } from '../../../../organisations/index.ts'
import { isIn } from '../../asked-period.ts'
import { caseFilters, picked } from '../../case-filters.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Municipalities where something was granted. */
export const municipalitiesReached: FigureDefinition = {
  id: 'municipalities-reached',
  subject: 'cases',
  label: 'kommuner med beviljade ärenden',
  says: 'Antal kommuner som något ärende som beviljades under perioden gäller. Ärenden för hela länet räknas inte.',
  unit: 'pieces',
  filters: caseFilters,
  count(sources, when, filter) {
    const granted = picked(sources, filter).filter((row) => row.granted !== undefined && isIn(row.decidedOn, when))
    const codes = new Set(granted.flatMap(({ municipalities }) => municipalities))
    const whole = granted.filter(({ municipalities }) => municipalities.length === 0).length
    const rows = [...codes].toSorted().map((code) => ({
      id: code,
      name: municipalityName(code) ?? code,
      href: `/arenden?kommun=${code}`,
      value: 1,
    }))
    return { value: rows.length, rows, leftOut: whole > 0 ? [`${whole} ärenden gäller hela länet.`] : [] }
  },
}
