/*
 * The pages and doors of movements. What has an address of its own stands before what takes any name.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { editMovementDoor, editMovementPage, newMovementDoor, newMovementPage } from './movement-form.tsx'
import { approveMovementDoor, movementPage, placeMovementDoor } from './movement-page.tsx'
import { matrixPage, movementsPage } from './movements-page.tsx'

export const movementsPages: readonly Page[] = [
  movementsPage,
  newMovementPage,
  matrixPage,
  movementPage,
  editMovementPage,
]

export const movementsDoors: readonly AnyDoor[] = [
  newMovementDoor,
  editMovementDoor,
  approveMovementDoor,
  placeMovementDoor,
]
