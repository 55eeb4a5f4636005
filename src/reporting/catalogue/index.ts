export { formatPeriod } from './asked-period.ts'
export { catalogue, findDefinition } from './catalogue.ts'
export { computeFigure } from './compute-figure.ts'
export { type FigureAsk, type FigureForm, type FigureShow, readAsk, writeAsk } from './figure-ask.ts'
export {
  type ComputedFigure,
  type FigureDefinition,
  type FigureRow,
  type FigureSources,
  type Subject,
  subjects,
} from './figure-definition.ts'
export { formatAsked } from './format-asked.ts'
export { confirmedReadings, frozenReading, isSameQuestion } from './reading-history.ts'
export { type CatalogueSearch, searchCatalogue, unitsInCatalogue } from './search-catalogue.ts'
export { type FigureSeries, periodChoices, periodsOf, seriesOf } from './series-of.ts'
