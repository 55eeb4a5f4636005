/*
 * The pages and doors of signing and of the national view.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { nationalPage, packageDoor } from './national-page.tsx'
import { nationalYearsPage } from './national-years-page.tsx'
import { amendDoor, amendPage, keepAllDoor, openAmendmentDoor, signDoor, signPage } from './sign-room.tsx'
import { signedFigurePage } from './signed-figure-page.tsx'
import { signedPage } from './signed-page.tsx'

export const signingPages: readonly Page[] = [
  signPage,
  amendPage,
  signedPage,
  signedFigurePage,
  nationalYearsPage,
  nationalPage,
]

export const signingDoors: readonly AnyDoor[] = [signDoor, amendDoor, openAmendmentDoor, keepAllDoor, packageDoor]
