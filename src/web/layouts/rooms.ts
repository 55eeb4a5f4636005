/*
 * The pages and doors of the layouts of the yearly follow-ups.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { layoutDoor, layoutRestoreDoor } from './layout-doors.ts'
import { layoutPage } from './layout-page.tsx'
import { layoutsPage } from './layouts-page.tsx'

export const layoutsPages: readonly Page[] = [layoutsPage, layoutPage]

export const layoutsDoors: readonly AnyDoor[] = [layoutDoor, layoutRestoreDoor]
