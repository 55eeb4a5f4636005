import type { FigureDefinition } from '../../figure-definition.ts'

/** What the account says was granted; insatser without an amount are told by name. */
export const reportedAmount: FigureDefinition = {
  id: 'reported-amount',
  subject: 'insatser',
  label: 'beviljat i redovisade insatser',
  says: 'Summan av beviljade belopp i årets redovisade insatser. Insatser utan angivet belopp räknas inte.',
  unit: 'kronor',

  filters: [],
  onlyYear: true,
  count({ register }) {
    const funded = register.insatser.filter(({ reported }) => reported === 'funded')
    const rows = funded.flatMap(({ id, title, granted }) =>
      granted === undefined ? [] : [{ id, name: title, href: `/insatser/${id}`, value: granted }],
    )
    const leftOut = funded
      .filter(({ granted }) => granted === undefined)
      .map(({ title }) => `${title}: beviljat belopp saknas.`)
    const value = rows.length === 0 ? undefined : rows.reduce((sum, row) => sum + row.value, 0)
    return { value, rows, leftOut, source: `Årets redovisning, ${rows.length} insatser`, href: '/insatser' }
  },
}
