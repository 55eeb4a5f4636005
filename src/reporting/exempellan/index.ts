export { loadExempellan } from './load-exempellan.ts'
