export { DirectionRules, type RulesVersion, rulesInForce } from './direction-rules.ts'
