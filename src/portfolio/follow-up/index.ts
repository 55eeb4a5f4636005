export { type AgendaItem, agendaOf } from './agenda.ts'
export { meetingKinds, reportKinds } from './follow-up-rules.ts'
export { type DueItem, type Lateness, latenessOf } from './lateness.ts'
export { type MadeLink, makeOwnerLink } from './make-owner-link.ts'
export { type ProgressRow, progressOf } from './progress.ts'
export { proposePlan } from './propose-plan.ts'
export {
  EvaluationGroup,
  evaluationStatuses,
  listEvaluationGroups,
  recordEvaluationGroup,
} from './record-evaluation-group.ts'
export {
  closeCase,
  recordAnalysis,
  recordMeeting,
  recordPlan,
  recordReport,
  recordResult,
  recordStepDone,
  recordTaskDone,
} from './record-follow-up.ts'
export { openOwnerLink, recordOwnerReport } from './record-owner-report.ts'
export { daysBetweenReminders, type Mail, recordReminder } from './record-reminder.ts'
export { listRemindersSince } from './reminder-store.ts'
