/*
 * Places of movements as a page shows them: with the report and the question in words, how they agree with their origin, and the text
 * that they were trimmed from.
 */
import type { Person } from '../../../people/index.ts'
import { listPersons } from '../../../people/index.ts'
import { forms, movements, rounds } from '../../../reporting/index.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { type Reads, readsNow } from '../live-text.ts'

export type PresentPlace = {
  readonly movement: movements.Movement
  readonly place: movements.Place
  readonly state: movements.PlaceState
  readonly round: rounds.Round
  readonly prompt: string
  /** The approved text that the place was trimmed from, where the origin has moved on. */
  readonly was: string | undefined
}

export type PresentPlaces = {
  readonly places: readonly PresentPlace[]
  readonly persons: readonly Person[]
  readonly reads: Reads
}

/** Where one movement stands; with `away` also where it was taken away from. */
export async function placesOf(visit: Visit, movement: movements.Movement): Promise<PresentPlaces> {
  const { store, region } = visit.house
  const places = await store.read(region, (db) => movements.listPlacesOf(db, region, movement.id))
  return presentPlaces(visit, places, [movement])
}

/** The movements that stand at one question. */
export async function placesAt(visit: Visit, round: string, question: string): Promise<PresentPlaces> {
  const { store, region } = visit.house
  const { all, here } = await store.read(region, async (db) => ({
    all: await movements.listMovements(db, region),
    here: (await movements.listPlaces(db, region, round)).filter((place) => place.question === question),
  }))
  return presentPlaces(visit, here, all)
}

async function presentPlaces(
  visit: Visit,
  places: readonly movements.Place[],
  all: readonly movements.Movement[],
): Promise<PresentPlaces> {
  const { store, region } = visit.house
  const reads = await readsNow(visit)
  return store.read(region, async (db) => {
    const open = await rounds.listRounds(db, region)
    const found: PresentPlace[] = []
    for (const place of places) {
      const movement = all.find(({ id }) => id === place.movement)
      const round = open.find(({ id }) => id === place.round)
      if (!movement || !round) continue
      const state = movements.placeState(movement, place)
      const versions = state === 'origin-moved-on' ? await movements.listMovementVersions(db, region, movement.id) : []
      const was = versions.find(({ version }) => version === place.placed)?.told
      found.push({ movement, place, state, round, prompt: promptOf(round, place), was: was && movements.textOf(was) })
    }
    return { places: found, persons: await listPersons(db, region), reads }
  })
}

function promptOf({ form }: rounds.Round, { question }: movements.Place): string {
  return forms.questionsOf(form).find(({ id }) => id === question)?.prompt ?? question
}

export function roundName({ t }: Pick<Visit, 't'>, { report, year }: rounds.Round): string {
  return t('round.title', { report: t(`rounds.report.${report}`), year })
}

/** The address of the question in its round. */
export function questionAt({ round, question }: Pick<movements.Place, 'round' | 'question'>): string {
  return to('roundQuestion', { round, id: question })
}
