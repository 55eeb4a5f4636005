export { type ChangedFigure, type ChangedSentence, changedSentences, mustBeChanged } from './changed-sentences.ts'
export type { Claim, FigurePapers, Verdict } from './claim.ts'
export { judgeClaims } from './judge-claims.ts'
export type { PapersOf } from './text/found-word.ts'
