export { countedBack, type Plan, planOf, planSteps } from './plan-days.ts'
export { nameOfDayOff } from './working-days.ts'
