export { disagreements, type Quantity, quantitiesIn } from './consistency.ts'
export { statusWords, tablesOfPlan, tablesOfStrategy, taskWords, type YearlyMaterial } from './goal-tables.ts'
export { formOfPlan, formOfStrategy } from './yearly-form.ts'
