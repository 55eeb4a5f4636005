/*
 * The line under the text: whether it is saved, how long it is, and who else writes. What changes is announced.
 */
import type { ExchangeState } from './exchange.ts'
import { filled, type Other, type Words } from './live.ts'

export type StatusLine = {
  readonly element: HTMLElement
  state(state: ExchangeState, says?: string): void
  others(others: readonly Other[]): void
  length(text: string): void
  say(text: string): void
}

export function makeStatusLine(words: Words, wished: string): StatusLine {
  const element = document.createElement('p')
  element.className = 'editor-status'
  const parts = ['saved', 'length', 'others', 'said'].map((name) => {
    const part = document.createElement('span')
    part.className = `editor-${name}`
    element.append(part, ' ')
    return part
  })
  const [saved, length, writers, said] = parts
  saved?.setAttribute('role', 'status')
  said?.setAttribute('role', 'status')
  const set = (part: HTMLElement | undefined, text: string) => {
    if (part && part.textContent !== text) part.textContent = text
  }
  return {
    element,
    state: (state, says) => {
      element.dataset.state = state
      set(saved, says ?? words[state] ?? '')
    },
    others: (others) => {
      const names = [...new Set(others.map(({ name }) => name))].join(', ')
      set(writers, names === '' ? (words['alone'] ?? '') : filled(words['others'] ?? '', { names }))
    },
    length: (text) => {
      const count = (text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? []).length
      set(length, filled((wished === '' ? words['words'] : words['wordsOf']) ?? '', { count, wished }))
    },
    say: (text) => set(said, text),
  }
}
