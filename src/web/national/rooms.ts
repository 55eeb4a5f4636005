/*
 * The pages and doors of the national view.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { nationalPage } from './national-page.tsx'
import { nationalQuestionPage } from './national-question-page.tsx'
import { nationalYearsPage } from './national-years-page.tsx'
import { packageDoor } from './package-door.ts'

export const nationalPages: readonly Page[] = [nationalYearsPage, nationalPage, nationalQuestionPage]

export const nationalDoors: readonly AnyDoor[] = [packageDoor]
