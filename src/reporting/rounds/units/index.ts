export { changeUnit, type UnitInput } from './change-unit.ts'
export { latestMerge, type Merge, mergeUnits, undoMerge } from './merge-units.ts'
export { isNamed, type Unit, type UnitUse, unitsInUse } from './unit.ts'
export { listUnits } from './unit-store.ts'
