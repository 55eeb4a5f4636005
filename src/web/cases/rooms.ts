/*
 * The pages and doors of cases.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const casesPages: readonly Page[] = []

export const casesDoors: readonly AnyDoor[] = []
