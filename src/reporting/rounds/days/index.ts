export { countedBack, type Plan, planOf, planSteps } from './plan-days.ts'
export { holidaysOf, nameOfDayOff } from './working-days.ts'
