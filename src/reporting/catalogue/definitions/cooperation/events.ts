import { isIn } from '../../asked-period.ts'
import type { FigureDefinition } from '../../figure-definition.ts'

/** Dated events of cooperation during the year. */
export const events: FigureDefinition = {
  id: 'events',
  subject: 'cooperation',
  label: 'samverkanstillfällen',
  says: 'Antal daterade händelser i registret under året.',
  unit: 'pieces',

  filters: [],

  count({ register }, when) {
    const rows = register.events
      .filter(({ sort }) => isIn(sort, when))
      .map(({ id, what }) => ({ id, name: what, href: '/handelser', value: 1 }))
    return { value: rows.length, rows, leftOut: [], source: `Registret, ${rows.length} rader`, href: '/handelser' }
  },
}
