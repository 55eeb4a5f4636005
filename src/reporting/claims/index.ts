export { type ChangedFigure, type ChangedSentence, changedSentences, mustBeChanged } from './changed-sentences.ts'
export type { Claim, FigurePapers, Verdict } from './claim.ts'
export type { PapersOf } from './found-word.ts'
export { judgeClaims } from './judge-claims.ts'
