/*
 * What has been written and not yet been taken by the server lies in the browser too, so that a closed tab, a lost connection or an ended
 * session loses nothing: the text that the server had, and the steps that came after. Each window keeps its own, under the person's name,
 * and holds a lock while it lives; what lies there without a lock was left by a window that has gone.
 */
import type { Live } from './live.ts'

export type Unsent = {
  readonly client: string
  readonly number: number
  readonly base: object
  readonly steps: readonly object[]
  /** The text as it read, to be shown where the steps fit nowhere. */
  readonly text: string
}

export type KeptLocally = {
  /** Nothing unsent is nothing kept. A browser that has no room for it goes on without. */
  write(unsent: Omit<Unsent, 'client'> | undefined): void
}

export function keptLocally(live: Live, client: string): KeptLocally {
  const key = `${prefixOf(live)}${client}`
  void navigator.locks?.request(key, () => new Promise(() => undefined))
  return {
    write(unsent) {
      try {
        if (unsent) localStorage.setItem(key, JSON.stringify({ ...unsent, client }))
        else localStorage.removeItem(key)
      } catch {
        // The text is still on the page; the server gets it as soon as it answers.
      }
    },
  }
}

/** One at a time: where several windows were closed with something unsent, the next is taken when the answer is opened again. */
export async function leftByClosedWindow(live: Pick<Live, 'writing' | 'person'>): Promise<Unsent | undefined> {
  try {
    const living = new Set(((await navigator.locks?.query())?.held ?? []).map(({ name }) => name))
    const key = Object.keys(localStorage).find((name) => name.startsWith(prefixOf(live)) && !living.has(name))
    return key === undefined ? undefined : (JSON.parse(localStorage.getItem(key) ?? '') as Unsent)
  } catch {
    return undefined
  }
}

function prefixOf({ writing, person }: Pick<Live, 'writing' | 'person'>): string {
  return `kraftsamling:${writing}:${person}:`
}
