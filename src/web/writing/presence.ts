/*
 * Who writes in an answer just now, and where. Kept in the process only: it is gone when it is no longer true.
 */
import type { Store } from '../../store/index.ts'

export type Writer = { readonly client: string; readonly name: string; readonly at: number }

/** A window that has not been heard of for so many milliseconds has gone. */
const goneAfter = 15_000

type Kept = Writer & { readonly seen: number }
const rooms = new WeakMap<Store, Map<string, Map<string, Kept>>>()

export function presenceOf(store: Store, room: string) {
  const ofStore = rooms.get(store) ?? new Map<string, Map<string, Kept>>()
  rooms.set(store, ofStore)
  const writers = ofStore.get(room) ?? new Map<string, Kept>()
  ofStore.set(room, writers)
  return {
    here(writer: Writer, now: Date): void {
      writers.set(writer.client, { ...writer, seen: now.getTime() })
    },
    others(client: string, now: Date): Writer[] {
      for (const [id, { seen }] of writers) if (now.getTime() - seen > goneAfter) writers.delete(id)
      return [...writers.values()]
        .filter((each) => each.client !== client)
        .map(({ client: id, name, at }) => ({ client: id, name, at }))
    },
  }
}

/** The names of those who write in a round just now, by question. */
export function writersIn(store: Store, round: string, now: Date): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [room, writers] of rooms.get(store) ?? [])
    if (room.startsWith(`${round}/`)) {
      const names = [...writers.values()]
        .filter(({ seen }) => now.getTime() - seen <= goneAfter)
        .map(({ name }) => name)
      if (names.length > 0) found.set(room.slice(round.length + 1), names)
    }
  return found
}
