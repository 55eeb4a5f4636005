/*
 * The pages and doors of movements. What has an address of its own stands before what takes any name.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { editMovementDoor, editMovementPage, newMovementDoor, newMovementPage } from './form/movement-form.tsx'
import { approveMovementDoor, sendBackMovementDoor } from './judge-doors.ts'
import { matrixPage } from './matrix/matrix-page.tsx'
import { movementPage } from './movement-page.tsx'
import { movementsPage } from './movements-page.tsx'
import { placeMovementDoor } from './places/place-door.ts'
import { placeHerePage } from './places/place-here-page.tsx'
import { movementVersionsPage } from './versions-page.tsx'

export const movementsPages: readonly Page[] = [
  movementsPage,
  newMovementPage,
  matrixPage,
  placeHerePage,
  movementPage,
  editMovementPage,
  movementVersionsPage,
]

export const movementsDoors: readonly AnyDoor[] = [
  newMovementDoor,
  editMovementDoor,
  approveMovementDoor,
  sendBackMovementDoor,
  placeMovementDoor,
]
