/*
 * What is wished for, as it stands in the address of the what-if page.
 */
import { kronor, parseKronor, Refusal } from '../../foundation/index.ts'
import type { steering } from '../../portfolio/index.ts'

export type WhatIfQuery = { readonly bounds: steering.Bounds; readonly notUnderstood: readonly string[] }

/** The dimensions that a share can be wished of, by their word in the address: `andel-plats.rural=30`. A table. */
export const wishWords = { prioritering: 'priority', plats: 'placeKind' } as const

export function readWhatIf(query: URLSearchParams, room: steering.Bounds['frame']): WhatIfQuery {
  const notUnderstood: string[] = []
  const amount = (name: string) => {
    const typed = query.get(name)?.trim()
    if (!typed) return undefined
    try {
      return parseKronor(typed)
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      notUnderstood.push(`${name}=${typed.slice(0, 40)}`)
      return undefined
    }
  }
  const [frame, projects, support] = [amount('ram'), amount('projekt'), amount('stod')]
  return {
    bounds: {
      frame: frame ?? (room > 0 ? room : kronor(0)),
      ...(projects === undefined ? {} : { projects }),
      ...(support === undefined ? {} : { support }),
      wishes: wishesOf(query, notUnderstood),
    },
    notUnderstood,
  }
}

function wishesOf(query: URLSearchParams, notUnderstood: string[]): steering.Wish[] {
  return [...query].flatMap(([name, typed]) => {
    const [, word, value] = /^andel-(\w+)\.(.+)$/.exec(name) ?? []
    if (word === undefined || value === undefined || typed.trim() === '') return []
    const share = Number(typed.trim().replace(',', '.')) / 100
    const dimension = wishWords[word as keyof typeof wishWords]
    if (dimension !== undefined && share > 0 && share <= 1) return [{ dimension, value, share }]
    notUnderstood.push(`${name}=${typed.slice(0, 40)}`)
    return []
  })
}
