export { isInForce, missingIn, Plan } from './plan.ts'
export { countUnnamedAreas, Goal, Indicator, listAreas, Mobilisation, Strategy } from './strategy.ts'
export { findStrategy, listPlans, recordStrategy } from './strategy-store.ts'
export * as targets from './targets/index.ts'
