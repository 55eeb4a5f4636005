/*
 * The pages and doors of signing and of signed reports.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { amendDoor, amendPage, keepAllDoor, openAmendmentDoor, signDoor, signPage } from './sign-room.tsx'
import { signedFigurePage } from './signed-figure-page.tsx'
import { signedPage } from './signed-page.tsx'

export const signingPages: readonly Page[] = [signPage, amendPage, signedPage, signedFigurePage]

export const signingDoors: readonly AnyDoor[] = [signDoor, amendDoor, openAmendmentDoor, keepAllDoor]
