/* The face of the word list: what Swedish allows, and what a wrong word may have been meant to be. */
export { englishWords, lowerAbbreviations } from './abbreviations.ts'
export { areOneSlipApart, compoundCorrectionsOf, listedCorrectionsOf } from './corrections.ts'
export { originsOf } from './headwords.ts'
export { endsLikeVerb } from './irregular-verbs.ts'
export { isListed, isWord, mayBegin, mayEnd } from './is-word.ts'
export { findLostJoint, isLooseCompound, type LostJoint } from './joints.ts'
export type { WordFeature } from './word-feature.ts'
export { featuresOf } from './word-features.ts'
