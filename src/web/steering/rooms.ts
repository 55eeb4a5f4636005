/*
 * The pages of steering. Nothing is changed here, so there are no doors.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { portfolioPage } from './portfolio-page.tsx'
import { threadPage } from './thread-page.tsx'
import { whatIfPage } from './what-if-page.tsx'

export const steeringPages: readonly Page[] = [portfolioPage, threadPage, whatIfPage]

export const steeringDoors: readonly AnyDoor[] = []
