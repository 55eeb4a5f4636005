export { assessmentTableOf, assessmentTables, scoreOf } from './assessment.ts'
export { describeAid } from './get-grant-context.ts'
export {
  recordApplication,
  recordAssessment,
  recordBudget,
  recordClaim,
  recordCoFinancing,
  recordCorrection,
  recordDescription,
  recordPayment,
} from './record-case-work.ts'
export { recordChange, recordDecline, recordGrant, recordWithdrawal, type TurnDownInput } from './record-decision.ts'
