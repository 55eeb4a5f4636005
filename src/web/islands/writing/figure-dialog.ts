/*
 * Chooses a figure from the catalogue in a dialog, or states one by hand with its source. The server computes what is chosen and says how it reads; the text gets a figure that asks
 * for it again whenever it is shown. Escape leaves the text as it was.
 */
import type { EditorView } from 'prosemirror-view'
import { openDialog, submitButton } from './dialog.ts'
import { askOf, type Catalogue, fillChoices, partFields, searchFields } from './figure-fields.ts'
import { type Computed, paragraph, previewOf } from './figure-preview.ts'
import { ask, isRefused, type Live, type Words } from './live.ts'
import { type Stated, stateForm } from './state-fields.ts'

export async function chooseFigure(view: EditorView, live: Live, words: Words): Promise<void> {
  const catalogue = await ask<Catalogue>(live.figures, { token: live.token }).catch(() => undefined)
  if (!catalogue || isRefused(catalogue)) return
  const { dialog, form } = openDialog(view, words['figure'] ?? '')
  const [parts, preview] = [document.createElement('div'), document.createElement('div')]
  parts.className = 'figure-parts'
  preview.setAttribute('role', 'status')
  const send = submitButton(catalogue.labels['insert'] ?? '')
  let computed: Computed | undefined
  /** Answers may come in another order than they were asked for: only the last one counts. */
  let asked = 0
  const show = async () => {
    const own = ++asked
    send.disabled = true
    const answer = await ask<Computed>(live.figures, { token: live.token, ask: askOf(form) }).catch(() => undefined)
    if (own !== asked) return
    computed = answer && !isRefused(answer) ? answer : undefined
    send.disabled = computed === undefined
    if (computed) preview.replaceChildren(...previewOf(computed))
    else preview.replaceChildren(...(answer && isRefused(answer) ? [paragraph(answer.says)] : []))
    const written = form.elements.namedItem('form')
    if (computed && written instanceof HTMLSelectElement) fillChoices(written, computed.forms)
  }
  const { fields, fill } = searchFields(catalogue, (definition) => {
    parts.replaceChildren(...partFields(definition, catalogue))
    void show()
  })
  parts.addEventListener('change', () => void show())
  form.append(...fields, preview, parts, send)
  form.addEventListener('submit', () => {
    if (computed) insert(view, computed)
  })
  dialog.prepend(stateForm(catalogue.labels, selectedIn(view), (stated) => insertStated(view, stated)))
  fill()
  form.querySelector<HTMLInputElement>('input[type=search]')?.focus()
}

/** A short selection is the number that is to become a figure. */
function selectedIn({ state: { doc, selection } }: EditorView): string {
  const text = doc.textBetween(selection.from, selection.to, ' ').trim()
  return text.length <= 40 ? text : ''
}

function insert(view: EditorView, { text, ask: asked, source, href }: Computed): void {
  put(view, { text, ask: asked, id: asked, origin: 'computed', source, href })
}

/** It asks for nothing, and is marked as stated for ever. */
function insertStated(view: EditorView, { text, source }: Stated): void {
  if (text !== '' && source !== '') put(view, { text, ask: '', id: '', origin: 'stated', source, href: '' })
}

function put(view: EditorView, attrs: Readonly<Record<string, string>>): void {
  const figure = view.state.schema.nodes['figure']
  if (figure) view.dispatch(view.state.tr.replaceSelectionWith(figure.create(attrs), false))
}
