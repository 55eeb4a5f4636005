/*
 * Which words a case's codes have. A table: codes of the field on the left, keys of texts on the right.
 */
import type { cases, ledger } from '../../portfolio/index.ts'
import type { WebText } from '../../texts/index.ts'

export const kindWords: Record<cases.CaseKind, WebText> = {
  project: 'case.kind.project',
  framework: 'case.kind.framework',
  'sub-project': 'case.kind.sub-project',
  'feasibility-study': 'case.kind.feasibility-study',
  commission: 'case.kind.commission',
  'own-initiative': 'case.kind.own-initiative',
  'investment-support': 'case.kind.investment-support',
  microgrant: 'case.kind.microgrant',
  'adjustment-cheque': 'case.kind.adjustment-cheque',
  'consultant-cheque': 'case.kind.consultant-cheque',
  'home-delivery': 'case.kind.home-delivery',
  'operating-support': 'case.kind.operating-support',
  'react-eu': 'case.kind.react-eu',
}

export const stateWords: Record<ledger.LedgerRow['state'], WebText> = {
  draft: 'case.state.draft',
  applied: 'case.state.applied',
  granted: 'case.state.granted',
  declined: 'case.state.declined',
  withdrawn: 'case.state.withdrawn',
  closed: 'case.state.closed',
}

export const placeKindWords = {
  city: 'case.placeKind.city',
  town: 'case.placeKind.town',
  rural: 'case.placeKind.rural',
  'whole-county': 'case.placeKind.whole-county',
} as const satisfies Record<(typeof cases.placeKinds)[number], WebText>

export const purposeWords = {
  'housing-investment': 'case.purpose.housing-investment',
  'direct-aid': 'case.purpose.direct-aid',
  'follow-up': 'case.purpose.follow-up',
} as const satisfies Record<(typeof cases.purposes)[number], WebText>

export const costWords = {
  staff: 'case.cost.staff',
  services: 'case.cost.services',
  travel: 'case.cost.travel',
  premises: 'case.cost.premises',
  investment: 'case.cost.investment',
  indirect: 'case.cost.indirect',
  other: 'case.cost.other',
} as const satisfies Record<(typeof cases.costTypes)[number], WebText>

export const outcomeWords = {
  granted: 'case.outcome.granted',
  changed: 'case.outcome.changed',
  declined: 'case.outcome.declined',
  withdrawn: 'case.outcome.withdrawn',
} as const

export const factWords: Record<cases.CaseFact['kind'], WebText> = {
  described: 'case.fact.described',
  applied: 'case.fact.applied',
  assessed: 'case.fact.assessed',
  decided: 'case.fact.decided',
  'co-financed': 'case.fact.co-financed',
  budgeted: 'case.fact.budgeted',
  claimed: 'case.fact.claimed',
  paid: 'case.fact.paid',
  planned: 'case.fact.planned',
  done: 'case.fact.done',
  met: 'case.fact.met',
  'task-done': 'case.fact.task-done',
  reported: 'case.fact.reported',
  result: 'case.fact.result',
  analysed: 'case.fact.analysed',
  closed: 'case.fact.closed',
  corrected: 'case.fact.corrected',
}
