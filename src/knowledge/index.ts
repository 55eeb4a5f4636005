export { Analysis } from './analysis.ts'
export { listAnalyses, recordAnalyses } from './analysis-store.ts'
