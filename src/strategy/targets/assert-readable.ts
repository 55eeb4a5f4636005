/*
 * What the database gets is what it can be read as, and belongs to an indicator that is known.
 */
import type { z } from 'zod'
import { Refusal } from '../../foundation/index.ts'
import type { GoalFollowUp } from './goal-follow-up-store.ts'
import type { IndicatorPath } from './indicator-path.ts'

/** @throws Refusal `plan-not-readable` */
export function assertReadable<T>(schema: z.ZodType<T>, given: unknown): T {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const at = issue?.path.join('.') ?? ''
  throw new Refusal('plan-not-readable', { problem: `${at === '' ? '' : `${at}: `}${issue?.message ?? ''}` })
}

/** @throws Refusal `not-found` */
export function pathOf({ paths }: GoalFollowUp, indicator: string): IndicatorPath {
  const path = paths.find(({ id }) => id === indicator)
  if (!path) throw new Refusal('not-found')
  return path
}
