/*
 * Chooses what a reference leads to: a section of the report, or a question in it. The text gets a reference that leads there in every
 * format of the report.
 */
import type { EditorView } from 'prosemirror-view'
import type { Live, Words } from './live.ts'

/** Where a reference can lead: its kind and anchor, the words that stand in the text, and the name in the list. */
export type Referable = {
  readonly kind: 'section' | 'answer'
  readonly target: string
  readonly text: string
  readonly name: string
}

export function chooseReference(view: EditorView, live: Live, words: Words): void {
  const all = JSON.parse(live.references) as Referable[]
  const dialog = document.createElement('dialog')
  dialog.className = 'editor-dialog'
  const form = document.createElement('form')
  form.method = 'dialog'
  const choice = document.createElement('select')
  Object.assign(choice, { id: 'editor-hanvisning', className: 'ds-input' })
  choice.append(...all.map(({ name }, at) => new Option(name, String(at))))
  const label = document.createElement('label')
  Object.assign(label, { htmlFor: choice.id, className: 'ds-label', textContent: words['referTo'] ?? '' })
  const send = document.createElement('button')
  Object.assign(send, { type: 'submit', className: 'ds-button', textContent: words['reference'] ?? '' })
  form.append(label, choice, send)
  form.addEventListener('submit', () => {
    const chosen = all[Number(choice.value)]
    const node = chosen && view.state.schema.nodes['reference']?.create({ ...chosen })
    if (node) view.dispatch(view.state.tr.replaceSelectionWith(node).scrollIntoView())
  })
  dialog.append(form)
  dialog.addEventListener('close', () => {
    dialog.remove()
    view.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
}
