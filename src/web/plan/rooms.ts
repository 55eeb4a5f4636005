/*
 * The pages and doors of the operational plan.
 */
import type { AnyDoor } from '../door.ts'
import type { Page } from '../page.ts'
import { newTaskDoor, taskChangeDoor } from './plan-doors.ts'
import { planPage } from './plan-page.tsx'
import { taskNameDoor, taskUndoDoor, taskWithdrawDoor } from './task-doors.ts'
import { taskPage } from './task-page.tsx'

export const planPages: readonly Page[] = [planPage, taskPage]

export const planDoors: readonly AnyDoor[] = [newTaskDoor, taskChangeDoor, taskNameDoor, taskWithdrawDoor, taskUndoDoor]
