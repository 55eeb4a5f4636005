export { type Matrix, type MatrixRow, matrixOf } from './matrix.ts'
export {
  bases,
  horizons,
  lackingIn,
  type Movement,
  type Place,
  placeState,
  statuses,
  Told,
  textOf,
} from './movement.ts'
export { getMovement, listMovements, listPlaces } from './movement-store.ts'
export { mayMovement } from './permissions.ts'
export { placeMovement, takeAwayMovement } from './place-movement.ts'
export { placedNodes, words } from './placed-nodes.ts'
export { approveMovement, changeTold, writeMovement } from './record-movement.ts'
