export { actOnCase, type CaseVersion } from './act-on-case.ts'
export { type ActName, canDo, caseActs } from './case-acts.ts'
export { CaseDescription, placeKinds, purposes, type SupportedCompany } from './case-description.ts'
export {
  CaseFact,
  costTypes,
  type FactOf,
  type PerYear,
  type PlanStep,
} from './case-fact.ts'
export { addFacts, listFactsOfCase, type NewFact } from './case-fact-store.ts'
export { type CaseKind, caseKinds, insatsKinds, sortOf, supportKinds } from './case-kind.ts'
export { type CaseRight, may } from './permissions.ts'
export { registerCase } from './register-case.ts'
export { caseStates, leftOf, paidOf, type Standing, standingOf } from './standing.ts'
