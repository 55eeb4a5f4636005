export { exampleRegion } from './example-regions.ts'
export { type Difference, type LeftOut, type NationalFigure } from './national-figures.ts'
export {
  type NationalQuestion,
  type NationalView,
  nationalView,
  ofRegions,
  type RegionAnswer,
} from './national-view.ts'
export { type Hit, searchAnswers, textOfLeaf } from './search-answers.ts'
export { regionsNotIn } from './swedish-regions.ts'
export { type AnswerTable, tablesIn, writtenIn } from './written-answer.ts'
