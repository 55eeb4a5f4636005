/*
 * Which movements of a year stand where in its reports, and which questions and goals have none.
 */
import type { Insats } from '../../../portfolio/index.ts'
import type { Goal } from '../../../strategy/index.ts'
import { type Question, questionsOf } from '../../forms/index.ts'
import type { Round } from '../../rounds/round.ts'
import type { Movement } from '../movement.ts'
import { type Place, type PlaceState, placeState } from '../place.ts'
import { type Suggestion, suggestMovements } from './suggest-movements.ts'

export type MatrixCell = {
  readonly round: string
  readonly places: readonly { readonly question: string; readonly state: PlaceState }[]
}
export type MatrixRow = { readonly movement: Movement; readonly cells: readonly MatrixCell[] }
export type EmptyQuestion = { readonly question: Question; readonly suggestions: readonly Suggestion[] }

export type Matrix = {
  readonly rounds: readonly Round[]
  readonly rows: readonly MatrixRow[]
  /** For each report the questions that ask for results and have no movement. */
  readonly emptyQuestions: readonly { readonly round: Round; readonly questions: readonly EmptyQuestion[] }[]
  readonly emptyGoals: readonly Goal[]
}

export type MatrixGiven = {
  readonly year: number
  readonly movements: readonly Movement[]
  readonly places: readonly Place[]
  readonly rounds: readonly Round[]
  readonly goals: readonly Goal[]
  readonly insatser: readonly Insats[]
}

/** The movements of the year, and those of other years that stand in its reports. */
export function matrixOf(given: MatrixGiven): Matrix {
  const { year, goals } = given
  const rounds = given.rounds.filter((round) => round.year === year)
  const places = given.places.filter(({ round }) => rounds.some(({ id }) => id === round))
  const movements = given.movements.filter(
    (each) => each.year === year || places.some(({ movement }) => movement === each.id),
  )
  const told = new Set(movements.flatMap((movement) => movement.told.goals))
  return {
    rounds,
    rows: movements.map((movement) => ({ movement, cells: rounds.map(({ id }) => cellOf(movement, id, places)) })),
    emptyQuestions: rounds
      .map((round) => ({ round, questions: emptyIn(round, { ...given, movements, places }) }))
      .filter(({ questions }) => questions.length > 0),
    emptyGoals: goals.filter(({ id }) => !told.has(id)),
  }
}

function cellOf(movement: Movement, round: string, places: readonly Place[]): MatrixCell {
  const own = places.filter((place) => place.movement === movement.id && place.round === round)
  return { round, places: own.map((place) => ({ question: place.question, state: placeState(movement, place) })) }
}

/** A question that asks for results, effects, experiences. */
const asksForResults = /resultat|effekt|förflyttning|bidra|erfarenhet|lärdom|utfall|lett till/iu

function emptyIn({ id, form }: Round, { places, movements, insatser }: MatrixGiven): EmptyQuestion[] {
  const here = places.filter(({ round }) => round === id)
  const unplaced = movements.filter((each) => !here.some(({ movement }) => movement === each.id))
  return questionsOf(form)
    .filter(({ kind, prompt }) => kind === 'free-text' && asksForResults.test(prompt))
    .filter((question) => !here.some((place) => place.question === question.id))
    .map((question) => ({ question, suggestions: suggestMovements({ question, form }, unplaced, insatser) }))
}
