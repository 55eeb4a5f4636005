/*
 * Ties the editor to the exchange with the server: what is written is sent, what others write is shown, and the form is sent only
 * when the server has every step.
 */
import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { checkWhileWriting } from './check-while-writing.ts'
import { Exchange } from './exchange.ts'
import type { Live, Words } from './live.ts'
import { marksKey } from './marks.ts'
import { shutEditor } from './shut.ts'
import type { Start } from './start-state.ts'
import type { StatusLine } from './status-line.ts'

export type TogetherGiven = {
  readonly live: Live
  readonly words: Words
  readonly status: StatusLine
  readonly form: HTMLFormElement
  readonly start: Start
  /** Fills the fields of the form. */
  readonly fill: () => void
}

export function writeTogether(view: EditorView, { live, words, status, form, start, fill }: TogetherGiven) {
  const basedOn = form.querySelector<HTMLInputElement>('input[name="basedOn"]')
  const exchange = new Exchange(view, {
    live,
    client: start.client,
    base: start.base,
    told: {
      state: (state, says) => status.state(state, says),
      caughtUp: () => status.say(words['behind'] ?? ''),
      version: (version) => basedOn?.setAttribute('value', String(version)),
      lost: (text) => showLost(form, words, text),
      shut: (says, unsent) => shutEditor(view, form, words, { says, unsent }),
      others(others) {
        status.others(others)
        view.dispatch(view.state.tr.setMeta(marksKey, { others }))
      },
    },
  })
  const check = checkWhileWriting(view, live, words)
  check()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void exchange.flush().then((sent) => {
      if (!sent) return
      fill()
      form.submit()
    })
  })
  if (start.lost) showLost(form, words, start.lost)
  if (start.brought) exchange.changed()
  return {
    changed(change: Transaction): void {
      check()
      // What the exchange has brought is not the writer's own.
      if (change.getMeta('collab$') === undefined) exchange.changed()
    },
  }
}

/** Both texts: the one that stands, in the editor; the one that could not be put in, above it. */
function showLost(form: HTMLFormElement, words: Words, text: string): void {
  const box = document.createElement('section')
  box.className = 'box'
  box.setAttribute('role', 'alert')
  const title = document.createElement('h2')
  title.textContent = words['yours'] ?? ''
  const lead = document.createElement('p')
  lead.textContent = words['yoursLead'] ?? ''
  const own = document.createElement('p')
  own.className = 'kept'
  own.lang = 'sv-SE'
  own.textContent = text
  const away = document.createElement('button')
  Object.assign(away, { type: 'button', className: 'ds-button', textContent: words['yoursAway'] ?? '' })
  away.dataset['variant'] = 'secondary'
  away.addEventListener('click', () => box.remove())
  box.append(title, lead, own, away)
  form.before(box)
}
