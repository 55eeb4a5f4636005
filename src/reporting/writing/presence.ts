/*
 * Who writes in an answer just now, and where. Each window tells where it is when it asks for news; one that has been silent for a while
 * has gone.
 */
import type { RegionId } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { listPresence, type Presence, recordPresence, removeGone } from './presence-store.ts'

export type Writer = Pick<Presence, 'client' | 'name' | 'anchor' | 'head'>
type Place = Pick<Presence, 'year' | 'question'>

/** Milliseconds: how long a silent window counts as there, and how often a still one is written down again. */
const [goneAfter, renewedAfter] = [15_000, 5_000]

/** Tells that a person is here. @returns the others, by name. */
export async function meetWriters(
  store: Store,
  person: Person,
  here: Place & Pick<Presence, 'client' | 'anchor' | 'head'>,
  now: Date,
): Promise<Writer[]> {
  const since = new Date(now.getTime() - goneAfter).toISOString()
  const mine: Presence = { ...here, person: person.id, name: person.name, seenAt: now.toISOString() }
  const present = await store.read(person.region, (db) => listPresence(db, person.region, here.year, since))
  const known = present.find(({ question, client }) => question === here.question && client === here.client)
  if (isNews(mine, known))
    await store.write(person.region, async (tx) => {
      await recordPresence(tx, mine)
      await removeGone(tx, since)
    })
  return present
    .filter(({ question, client }) => question === here.question && client !== here.client)
    .map(({ client, name, anchor, head }) => ({ client, name, anchor, head }))
}

function isNews(mine: Presence, known: Presence | undefined): boolean {
  if (!known || known.head !== mine.head || known.anchor !== mine.anchor) return true
  return Date.parse(mine.seenAt) - Date.parse(known.seenAt) >= renewedAfter
}

/** The names of those who write in a year's report just now, by question. */
export async function writersIn(
  store: Store,
  region: RegionId,
  year: number,
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const since = new Date(now.getTime() - goneAfter).toISOString()
  const present = await store.read(region, (db) => listPresence(db, region, year, since))
  const byQuestion = Map.groupBy(present, ({ question }) => question)
  return new Map([...byQuestion].map(([question, all]) => [question, [...new Set(all.map(({ name }) => name))]]))
}
