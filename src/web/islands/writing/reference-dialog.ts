/*
 * Chooses what a reference leads to: words narrow the list of sections, questions, tables, figures of other answers, and insatser. The text
 * gets a reference that leads there where the report has the place, and reads as a number, a title or a value in print.
 */
import type { EditorView } from 'prosemirror-view'
import { openDialog, submitButton } from './dialog.ts'
import { labelled } from './figure-fields.ts'
import { ask, isRefused, type Live, type Words } from './live.ts'

type Referable = { readonly kind: string; readonly target: string; readonly text: string; readonly name: string }

type Referables = {
  readonly referables: readonly Referable[]
  readonly kinds: readonly { readonly kind: string; readonly name: string }[]
  readonly labels: Words
}

/** A list that is longer is narrowed by words. */
const longestOfKind = 60

export async function chooseReference(view: EditorView, live: Live, words: Words): Promise<void> {
  const given = await ask<Referables>(live.references, { token: live.token }).catch(() => undefined)
  if (!given || isRefused(given)) return
  const { referables, kinds, labels } = given
  const { form } = openDialog(view, words['reference'] ?? '')
  const [search, list] = [document.createElement('input'), document.createElement('select')]
  Object.assign(search, { type: 'search', id: 'hanvisning-sok', className: 'ds-input', autocomplete: 'off' })
  Object.assign(list, { id: 'hanvisning-mal', className: 'ds-input', size: 10, required: true })
  const fill = () => {
    const typed = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const hits = referables
      .map((each, at) => ({ ...each, at }))
      .filter(({ name }) => typed.every((word) => name.toLowerCase().includes(word)))
    list.replaceChildren(...kinds.flatMap(({ kind, name }) => groupOf(name, ofKind(hits, kind))))
    search.setCustomValidity(hits.length === 0 ? (labels['none'] ?? '') : '')
    if (typed.length > 0 && list.options.length > 0) list.selectedIndex = 0
  }
  search.addEventListener('input', fill)
  list.addEventListener('dblclick', () => form.requestSubmit())
  form.append(
    labelled(search, labels['search'] ?? ''),
    labelled(list, labels['list'] ?? ''),
    submitButton(labels['insert'] ?? ''),
  )
  form.addEventListener('submit', () => insert(view, referables[Number(list.value)]))
  fill()
}

type Hit = Referable & { readonly at: number }

function ofKind(hits: readonly Hit[], wanted: string): Hit[] {
  return hits.filter(({ kind }) => kind === wanted).slice(0, longestOfKind)
}

function groupOf(name: string, hits: readonly Hit[]): HTMLElement[] {
  if (hits.length === 0) return []
  const group = document.createElement('optgroup')
  group.label = name
  group.append(...hits.map((hit) => new Option(hit.name, String(hit.at))))
  return [group]
}

function insert(view: EditorView, chosen: Referable | undefined): void {
  const node = chosen && view.state.schema.nodes['reference']?.create({ ...chosen })
  if (node) view.dispatch(view.state.tr.replaceSelectionWith(node).scrollIntoView())
}
