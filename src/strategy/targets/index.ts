export { type GoalFollowUp, getGoalFollowUp } from './goal-follow-up-store.ts'
export {
  type GoalStatus,
  goalStatuses,
  goneShare,
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
export * as oneTask from './one-task.ts'
export {
  isLate,
  type MovedEnd,
  type OperationalTask,
  taskStatuses,
  unexplained,
} from './operational-task.ts'
export { mayFollowGoals } from './permissions.ts'
export { overrideStatus, withdrawOverride } from './record-override.ts'
export { recordIndicatorPath, recordReading } from './record-reading.ts'
export { recordTask, recordTaskChange, type TaskInput } from './record-task.ts'
export * as taskHistory from './task-history.ts'
export * as taskList from './task-list.ts'
