/*
 * Business support in figures. Where the cases themselves are not in the register, the figures are *stated* by a source. What can
 * be derived from two stated figures is computed when shown, and says which figures it rests on.
 */
import { z } from 'zod'
import { type Figure, Papers, Slug, year } from '../../foundation/index.ts'

export const StatedFigure = z.strictObject({
  id: Slug,
  /** What the number counts: "beviljade företagsstöd". */
  label: z.string().min(1),
  value: z.number(),
  unit: z.enum(['kronor', 'percent', 'persons', 'pieces']),
  year: z.number().int(),
  approximate: z.boolean(),
  /** Which page or table it belongs to: `support`, `matrix`, or `account` for the rest. */
  group: z.enum(['support', 'matrix', 'account']),
  papers: Papers,
})
export type StatedFigure = z.infer<typeof StatedFigure>

export function asFigure({ id, label, value, unit, year: of, approximate, papers }: StatedFigure): Figure {
  const source = `${papers.document}, rad ${papers.lines.join(', ')}`
  return { id, label, value, unit, period: year(of), origin: { kind: 'stated', source, approximate } }
}

/** One stated figure as a share of another, in per cent; undefined where one is missing or the whole is 0. */
export function shareOf(part: Figure | undefined, whole: Figure | undefined, label: string): Figure | undefined {
  if (!part || !whole || whole.value === 0) return undefined
  return {
    id: `${part.id}-andel-av-${whole.id}`,
    label,
    value: (100 * part.value) / whole.value,
    unit: 'percent',
    period: part.period,
    origin: { kind: 'computed', rows: [part.id, whole.id], leftOut: [] },
  }
}

/** One stated figure less another of the same unit; undefined where one is missing. */
export function differenceOf(from: Figure | undefined, less: Figure | undefined, label: string): Figure | undefined {
  if (!from || !less || from.unit !== less.unit) return undefined
  return {
    id: `${from.id}-utom-${less.id}`,
    label,
    value: from.value - less.value,
    unit: from.unit,
    period: from.period,
    origin: { kind: 'computed', rows: [from.id, less.id], leftOut: [] },
  }
}
