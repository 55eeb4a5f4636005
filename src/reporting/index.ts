export * as accounts from './accounts/index.ts'
export {
  type Answer,
  findAnswer,
  listAnswers,
  mayAnswer,
  type SaveOutcome,
  saveAnswer,
  simpleTextOf,
} from './answers/index.ts'
export { arrangeReport } from './arrange-report.ts'
export { checkYear } from './check-year.ts'
export * as checker from './checker/index.ts'
export { compileReport } from './compile-report.ts'
export { ensureDataSet, getDataSetFolder } from './ensure-data-set.ts'
export * as exempellan from './exempellan/index.ts'
export { type Format, formats } from './format.ts'
export { type Form, getForm, type Question, questionsOf, sectionOfQuestion } from './forms/index.ts'
export { getReportMaterial } from './get-report-material.ts'
export { printInWorker } from './print-in-worker.ts'
export * as reading from './reading/index.ts'
export { getRegister, listMissing, loadDataSet, type Register } from './register/index.ts'
export * as rounds from './rounds/index.ts'
export * as writing from './writing/index.ts'
