export { getRegister } from './get-register.ts'
export { listMissing, type Missing } from './list-missing.ts'
export { type LoadSummary, loadDataSet } from './load-data-set.ts'
export { Fact, type Register } from './register.ts'
