export { formHelp } from '../compose/form-help.ts'
export { arrangeRound } from './arrange-round.ts'
export { checkAnswer, checkRound } from './check-round.ts'
export { getRoundMaterial, type RoundMaterial } from './get-round-material.ts'
