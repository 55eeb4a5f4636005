/*
 * The pages and doors of the portfolio's accounts.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { accountPage } from './account-page.tsx'
import { accountsPage, evaluationDoor } from './accounts-page.tsx'

export const accountsPages: readonly Page[] = [accountsPage, accountPage]

export const accountsDoors: readonly AnyDoor[] = [evaluationDoor]
