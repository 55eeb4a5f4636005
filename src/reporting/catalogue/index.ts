export { catalogue, findDefinition } from './catalogue.ts'
export { computeFigure, type FigureSeries, periodsOf, seriesOf } from './compute-figure.ts'
export { type FigureAsk, type FigureForm, readAsk, writeAsk } from './figure-ask.ts'
export {
  type ComputedFigure,
  type FigureDefinition,
  type FigureRow,
  type FigureSources,
  type Subject,
  subjects,
} from './figure-definition.ts'
export { formatAsked } from './format-asked.ts'
