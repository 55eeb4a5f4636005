/*
 * The pages and doors of accounts.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const accountsPages: readonly Page[] = []

export const accountsDoors: readonly AnyDoor[] = []
