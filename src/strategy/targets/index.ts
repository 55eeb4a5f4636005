export { type GoalFollowUp, getGoalFollowUp } from './goal-follow-up-store.ts'
export {
  type GoalStatus,
  goalStatuses,
  type IndicatorPath,
  type Override,
  type Point,
  pathAt,
  type Reading,
  readingAt,
  type Standing,
  standingOf,
  statusRule,
} from './indicator-path.ts'
export { isLate, type OperationalTask, taskStatuses } from './operational-task.ts'
export { mayFollowGoals } from './permissions.ts'
export { overrideStatus, withdrawOverride } from './record-override.ts'
export { recordIndicatorPath, recordReading } from './record-reading.ts'
export { recordTask, recordTaskStatus, type TaskInput } from './record-task.ts'
