/*
 * The pages and doors of reporting: reports, questions, answers and findings.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const reportingPages: readonly Page[] = []

export const reportingDoors: readonly AnyDoor[] = []
