export { ChartSpec, faultsInChart } from './chart-spec.ts'
export { contrast, seriesColours } from './colours.ts'
export { drawChart } from './draw-chart.ts'
export { inWords } from './in-words.ts'
