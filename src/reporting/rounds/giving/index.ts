export { assignQuestions } from './assign-questions.ts'
export { handOver } from './hand-over.ts'
export { latestAssigning, undoAssigning } from './undo-assigning.ts'
