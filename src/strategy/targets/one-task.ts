/*
 * What is done with one task beside how it goes: read, named anew, taken out of the plan, put back to what it was.
 */
export { getTask } from './goal-follow-up-store.ts'
export { renameTask } from './record-task.ts'
export { undoTaskChange } from './undo-task-change.ts'
export { withdrawTask } from './withdraw-task.ts'
