/*
 * Chooses a figure from the catalogue in a dialog: what it counts, for which year and part, and how it is written here. The server
 * computes it and says how it reads; the text gets a figure that asks for it again whenever it is shown.
 */
import type { EditorView } from 'prosemirror-view'
import { ask, isRefused, type Live, type Words } from './live.ts'

type Choice = { readonly value: string; readonly name: string }
type Definition = {
  readonly id: string
  readonly label: string
  readonly subject: string
  readonly periods: readonly string[]
  readonly filters: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[]
}
type Catalogue = {
  readonly definitions: readonly Definition[]
  readonly forms: readonly Choice[]
  readonly labels: Words
}
type Computed = {
  readonly text: string
  readonly ask: string
  readonly source: string
  readonly href: string
  readonly says: string
}

export async function chooseFigure(view: EditorView, live: Live, words: Words): Promise<void> {
  const catalogue = await ask<Catalogue>(live.figures, { token: live.token }).catch(() => undefined)
  if (!catalogue || isRefused(catalogue)) return
  const dialog = document.createElement('dialog')
  dialog.className = 'editor-dialog'
  dialog.setAttribute('aria-label', words['figure'] ?? '')
  const form = document.createElement('form')
  form.method = 'dialog'
  dialog.append(form)
  let computed: Computed | undefined
  const preview = document.createElement('p')
  preview.setAttribute('role', 'status')
  const show = async () => {
    const answer = await ask<Computed>(live.figures, { token: live.token, ask: askOf(form) }).catch(() => undefined)
    computed = answer && !isRefused(answer) ? answer : undefined
    preview.textContent = computed
      ? `${computed.text} – ${computed.says}`
      : answer && isRefused(answer)
        ? answer.says
        : ''
  }
  fillForm(form, catalogue, catalogue.definitions[0], () => void show())
  form.append(preview, submitButton(words['figure'] ?? ''))
  form.addEventListener('submit', () => {
    if (computed) insert(view, computed)
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    view.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
  await show()
}

function insert(view: EditorView, { text, ask: asked, source, href }: Computed): void {
  const figure = view.state.schema.nodes['figure']
  if (!figure) return
  view.dispatch(
    view.state.tr.replaceSelectionWith(
      figure.create({ text, ask: asked, id: asked, origin: 'computed', source, href }),
      false,
    ),
  )
}

function fillForm(
  form: HTMLFormElement,
  catalogue: Catalogue,
  chosen: Definition | undefined,
  changed: () => void,
): void {
  const { definitions, forms, labels } = catalogue
  for (const field of form.querySelectorAll('.figure-field')) field.remove()
  if (!chosen) return
  const named = definitions.map(({ id, label, subject }) => ({ value: id, name: `${subject}: ${label}` }))
  const fields = [
    select('definition', labels['definition'] ?? '', named, chosen.id),
    select(
      'period',
      labels['period'] ?? '',
      chosen.periods.map((value) => ({ value, name: value })),
      chosen.periods.at(-1),
    ),
    ...chosen.filters.map(({ name, label, choices }) =>
      select(`filter.${name}`, label, [{ value: '', name: labels['all'] ?? '' }, ...choices], ''),
    ),
    select('form', labels['form'] ?? '', forms, ''),
  ]
  form.prepend(...fields)
  for (const field of fields)
    field.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLSelectElement
      if (name === 'definition')
        fillForm(
          form,
          catalogue,
          definitions.find(({ id }) => id === value),
          changed,
        )
      changed()
    })
}

/** The line that the figure keeps: `granted-amount;period=2021;filter.kind=project;as=mkr`. */
function askOf(form: HTMLFormElement): string {
  const data = new FormData(form)
  const value = (name: string) => (data.get(name) as string | null) ?? ''
  const filters = [...data.keys()].filter((name) => name.startsWith('filter.') && value(name) !== '')
  const parts = [
    value('definition'),
    `period=${value('period')}`,
    ...filters.map((name) => `${name}=${value(name)}`),
    value('form'),
  ]
  return parts.filter((part) => part !== '').join(';')
}

function select(name: string, label: string, choices: readonly Choice[], chosen: string | undefined): HTMLElement {
  const field = document.createElement('div')
  field.className = 'ds-field figure-field'
  const box = document.createElement('select')
  Object.assign(box, { name, id: `siffra-${name}`, className: 'ds-input' })
  for (const { value, name: text } of choices) box.append(new Option(text, value, value === chosen, value === chosen))
  const words = document.createElement('label')
  Object.assign(words, { htmlFor: box.id, textContent: label, className: 'ds-label' })
  field.append(words, box)
  return field
}

function submitButton(text: string): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'submit', className: 'ds-button', textContent: text })
  return button
}
