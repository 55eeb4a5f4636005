export { approveMovement, sendBackMovement } from './judge-movement.ts'
export { lackingIn, type Need } from './lacking.ts'
export {
  bases,
  horizons,
  type Movement,
  movementState,
  statuses,
  Told,
  wholeCounty,
} from './movement.ts'
export { getMovement, listMovements, listPlaces, listPlacesOf } from './movement-store.ts'
export { listMovementVersions, type MovementVersion } from './movement-versions.ts'
export * as overview from './overview/index.ts'
export { mayMovement } from './permissions.ts'
export { type Place, type PlaceState, placeState, textOf, whereOf } from './place.ts'
export { placeMovement, takeAwayMovement } from './place-movement.ts'
export { placedNodes } from './placed-nodes.ts'
export { changeTold, writeMovement } from './record-movement.ts'
export { undoPlacing } from './undo-placing.ts'
