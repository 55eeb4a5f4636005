/*
 * Which movements stand where, and which questions and goals have none.
 */
import type { Goal } from '../../strategy/index.ts'
import { questionsOf } from '../forms/index.ts'
import type { Round } from '../rounds/round.ts'
import type { Movement } from './movement.ts'
import { type Place, type PlaceState, placeState } from './place.ts'

export type MatrixCell = {
  readonly round: string
  readonly places: readonly { readonly question: string; readonly state: PlaceState }[]
}
export type MatrixRow = { readonly movement: Movement; readonly cells: readonly MatrixCell[] }

export type Matrix = {
  readonly rows: readonly MatrixRow[]
  /** Questions that ask for results and have no movement, by round. */
  readonly emptyQuestions: readonly { readonly round: string; readonly question: string; readonly prompt: string }[]
  readonly emptyGoals: readonly Goal[]
}

/** A question that asks for results, effects, experiences. */
const asksForResults = /resultat|effekt|förflyttning|bidra|erfarenhet|lärdom/iu

export function matrixOf(
  movements: readonly Movement[],
  places: readonly Place[],
  rounds: readonly Round[],
  goals: readonly Goal[],
): Matrix {
  const rows = movements.map((movement) => ({
    movement,
    cells: rounds.map(({ id }) => ({
      round: id,
      places: places
        .filter((place) => place.movement === movement.id && place.round === id)
        .map((place) => ({ question: place.question, state: placeState(movement, place) })),
    })),
  }))
  const filled = new Set(places.map(({ round, question }) => `${round} ${question}`))
  const emptyQuestions = rounds.flatMap(({ id, form }) =>
    questionsOf(form)
      .filter(({ kind, prompt }) => kind === 'free-text' && asksForResults.test(prompt))
      .filter(({ id: question }) => !filled.has(`${id} ${question}`))
      .map(({ id: question, prompt }) => ({ round: id, question, prompt })),
  )
  const told = new Set(movements.flatMap((movement) => movement.told.goals))
  return { rows, emptyQuestions, emptyGoals: goals.filter(({ id }) => !told.has(id)) }
}
