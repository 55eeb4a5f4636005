export { Appropriation, compareLines, type MoneyLine, sumsOf } from './appropriation.ts'
export { DirectionDecision, Priority } from './direction-decision.ts'
export {
  findAppropriation,
  findDirectionDecision,
  listAppropriations,
  listStatedFigures,
  recordMoney,
} from './money-store.ts'
export { asFigure, differenceOf, StatedFigure, shareOf } from './support.ts'
