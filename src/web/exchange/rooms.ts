/*
 * The pages and doors of exchange.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'

export const exchangePages: readonly Page[] = []

export const exchangeDoors: readonly AnyDoor[] = []
