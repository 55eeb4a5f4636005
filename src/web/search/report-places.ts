/*
 * The places of the reporting work that whoever has signed in can search for: questions of the rounds with what is answered,
 * and movements.
 */
import { answers, forms, movements, rounds } from '../../reporting/index.ts'
import { findJournalHead } from '../../store/index.ts'
import type { House } from '../house.ts'
import { to } from '../paths.ts'
import type { Place } from './places.ts'

type Kept = { readonly head: string; readonly places: Promise<readonly Place[]> }
const kept = new WeakMap<House['store'], Kept>()

/** Made at most once for each state of the register. */
export async function reportPlaces(house: Pick<House, 'store' | 'region'>): Promise<readonly Place[]> {
  const { store, region } = house
  const head = (await store.read(region, (db) => findJournalHead(db, region)))?.hash ?? 'empty'
  const present = kept.get(store)
  if (present?.head === head) return present.places
  const places = listPlaces(house)
  kept.set(store, { head, places })
  // What failed is not kept: the next visit tries again.
  places.catch(() => kept.delete(store))
  return places
}

async function listPlaces({ store, region }: Pick<House, 'store' | 'region'>): Promise<readonly Place[]> {
  const { all, told, texts } = await store.read(region, async (db) => {
    const found = await rounds.listRounds(db, region)
    const written = new Map<number, Map<string, string>>()
    for (const year of new Set(found.map((round) => round.year)))
      written.set(year, textsOf(await answers.listAnswers(db, region, year)))
    return { all: found, told: await movements.listMovements(db, region), texts: written }
  })
  return [
    ...all.flatMap((round) => questionPlaces(round, texts.get(round.year) ?? new Map())),
    ...told.map(movementPlace),
  ]
}

function textsOf(all: readonly answers.Answer[]): Map<string, string> {
  return new Map(all.map(({ question, content }) => [question, answers.simpleTextOf(content)]))
}

function questionPlaces({ id: round, year, form }: rounds.Round, texts: ReadonlyMap<string, string>): Place[] {
  return forms
    .questionsOf(form)
    .filter(({ kind }) => kind !== 'note')
    .map(({ id, prompt }) => ({
      name: `${year}: ${id} ${prompt}`,
      sort: 'sort.question',
      href: to('roundQuestion', { round, id }),
      also: texts.get(id) ?? '',
    }))
}

function movementPlace({ id, told }: movements.Movement): Place {
  const { title, whatMoved, mainFactor } = told
  return { name: title, sort: 'sort.movement', href: to('movement', { id }), also: [whatMoved, mainFactor].join(' ') }
}
