export { chooseMovements, isToJudge, type MovementChoice } from './choose-movements.ts'
export { type EmptyQuestion, type Matrix, type MatrixRow, matrixOf } from './matrix.ts'
export { suggestMovements } from './suggest-movements.ts'
