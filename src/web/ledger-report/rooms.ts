/*
 * The interactive report: one page. Its files and data have addresses of their own (serve-ledger.ts).
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { ledgerReportPage } from './ledger-report-page.tsx'

export const ledgerReportPages: readonly Page[] = [ledgerReportPage]

export const ledgerReportDoors: readonly AnyDoor[] = []
