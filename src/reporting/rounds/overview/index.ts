export { type Duty, dutyOf } from './duty.ts'
export { nextInRound, type RoundTask } from './next-steps.ts'
export { bySection, type Overview, type OverviewRow, type OverviewSection, overviewOf } from './round-overview.ts'
