/*
 * The kinds of case (ärende). Two sorts: insatser that move goals, and business support to one company. A table.
 */
export const insatsKinds = [
  'project',
  /** A frame that is divided among sub-projects; their money sums to it. */
  'framework',
  'sub-project',
  'feasibility-study',
  'commission',
  'own-initiative',
] as const

export const supportKinds = [
  'investment-support',
  'microgrant',
  'adjustment-cheque',
  'consultant-cheque',
  'home-delivery',
  'operating-support',
  'react-eu',
] as const

export const caseKinds = [...insatsKinds, ...supportKinds] as const
export type InsatsKind = (typeof insatsKinds)[number]
export type SupportKind = (typeof supportKinds)[number]
export type CaseKind = (typeof caseKinds)[number]

export type CaseSort = 'insats' | 'support'

export function sortOf(kind: CaseKind): CaseSort {
  return supportKinds.some((support) => support === kind) ? 'support' : 'insats'
}
