/*
 * The line under the text: when it was saved, how long it is, and who else writes. Only what asks for something is announced: a lost
 * connection, an ended session, a refusal, and that all is well again. A save at every pause of the fingers is not.
 */
import { filled } from '../../../texts/index.ts'
import type { ExchangeState } from './exchange.ts'
import type { Other, Words } from './live.ts'

export type StatusLine = {
  readonly element: HTMLElement
  state(state: ExchangeState, says?: string): void
  others(others: readonly Other[]): void
  length(text: string): void
  say(text: string): void
}

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
const calm: ReadonlySet<string | undefined> = new Set([undefined, 'saved', 'saving'])

export function makeStatusLine(words: Words, { wished, signIn }: { wished: string; signIn: string }): StatusLine {
  const element = document.createElement('div')
  element.className = 'editor-status'
  const part = (name: string) => {
    const made = document.createElement('span')
    made.className = `editor-${name}`
    element.append(made, ' ')
    return made
  }
  const [saved, length, writers, said] = [part('saved'), part('length'), part('others'), part('said')]
  said.setAttribute('role', 'status')
  const set = (where: HTMLElement, text: string) => {
    if (where.textContent !== text) where.textContent = text
  }
  return {
    element,
    state: (state, says) => {
      const before = element.dataset['state']
      if (before === state && !calm.has(state)) return
      element.dataset['state'] = state
      const time = clock.format(new Date()).replace(':', '.')
      set(saved, state === 'refused' ? (says ?? '') : filled(words[state] ?? '', { time }))
      if (state === 'signed-out') saved.append(' ', linkTo(signIn, words['signIn'] ?? ''))
      if (!calm.has(state)) saved.setAttribute('role', 'alert')
      else saved.removeAttribute('role')
      if (state === 'saved' && !calm.has(before)) set(said, words['again'] ?? '')
    },
    others: (others) => {
      const names = [...new Set(others.map(({ name }) => name))].join(', ')
      set(writers, names === '' ? (words['alone'] ?? '') : filled(words['others'] ?? '', { names }))
    },
    length: (text) => {
      const count = (text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? []).length
      set(length, filled((wished === '' ? words['words'] : words['wordsOf']) ?? '', { count, wished }))
      length.classList.toggle('is-long', wished !== '' && count > Number(wished))
    },
    say: (text) => set(said, text),
  }
}

/** Opens beside, so that the text stays on the page. */
function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a')
  Object.assign(link, { href, textContent: text, target: '_blank', rel: 'noopener' })
  return link
}
