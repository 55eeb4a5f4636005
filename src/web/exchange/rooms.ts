/*
 * The pages and doors of exchange.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { importPage, showDoor, writeDoor } from './import-rooms.tsx'

export const exchangePages: readonly Page[] = [importPage]

export const exchangeDoors: readonly AnyDoor[] = [showDoor, writeDoor]
