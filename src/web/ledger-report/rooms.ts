/*
 * The pages and doors of ledger-report.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const ledgerReportPages: readonly Page[] = []

export const ledgerReportDoors: readonly AnyDoor[] = []
