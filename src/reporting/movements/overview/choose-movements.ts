/*
 * Which movements somebody wants to see: by year, state, goal, whether they stand anywhere, and who wrote them.
 */
import { lackingIn } from '../lacking.ts'
import { type Movement, type MovementState, movementState } from '../movement.ts'
import type { Place } from '../place.ts'

export type MovementChoice = {
  readonly year?: number | undefined
  /** `to-judge`: nothing is lacking, and nobody has judged it. */
  readonly state?: MovementState | 'to-judge' | undefined
  readonly goal?: string | undefined
  readonly placed?: 'nowhere' | 'moved-on' | undefined
  readonly writtenBy?: string | undefined
}

export function chooseMovements(
  movements: readonly Movement[],
  places: readonly Place[],
  { year, state, goal, placed, writtenBy }: MovementChoice,
): Movement[] {
  return movements
    .filter((each) => year === undefined || each.year === year)
    .filter((each) => state === undefined || (state === 'to-judge' ? isToJudge(each) : movementState(each) === state))
    .filter(({ told }) => goal === undefined || told.goals.includes(goal))
    .filter((each) => placed === undefined || isPlaced[placed](each, places))
    .filter((each) => writtenBy === undefined || each.writtenBy === writtenBy)
}

export function isToJudge(movement: Movement): boolean {
  const state = movementState(movement)
  return (state === 'draft' || state === 'changed') && lackingIn(movement.told).length === 0
}

const isPlaced = {
  nowhere: ({ id }: Movement, places: readonly Place[]) => !places.some(({ movement }) => movement === id),
  'moved-on': ({ id, approved }: Movement, places: readonly Place[]) =>
    places.some(({ movement, placed }) => movement === id && approved !== undefined && approved.version > placed),
}
