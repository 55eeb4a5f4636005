export { type ChangedFigure, type ChangedSentence, changedSentences, mustBeChanged } from './changed-sentences.ts'
export type { Claim, FigurePapers, Verdict } from './claim.ts'
export { judgeClaims, type PapersOf } from './judge-claims.ts'
