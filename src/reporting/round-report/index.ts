import { ruleTitles as textRules } from '../checker/index.ts'
import { liveRuleTitles } from './words-and-figures.ts'

export { formHelp } from '../compose/form-help.ts'
export { arrangeRound, arrangeWritten } from './arrange-round.ts'
export { checkAnswer, checkRound } from './check-round.ts'
export { getRoundMaterial, type RoundMaterial } from './get-round-material.ts'
export {
  chooseFindings,
  type FindingChoice,
  type FindingGroup,
  groupFindings,
  sectionNumberOf,
} from './group-findings.ts'
export { addressOfAsk, confirmFigures, type LiveFigures, liveFigures } from './live-figures.ts'
export { type FindingPlace, placeOfFinding } from './place-of-finding.ts'
export { listReferables, type Referable, type ReferableKind, referableKinds } from './referables.ts'
export { type KnownRule, type RuleSubject, ruleSubjects, type WouldStop, wouldStop } from './rule-subjects.ts'
export { notBegun } from './unwritten.ts'
/** What each rule is about, those that read text and those that look at live figures. */
export const ruleTitles: Readonly<Record<string, string>> = { ...textRules, ...liveRuleTitles }
