/*
 * The fields of the figure dialog: a search among what can be counted, then period, part, what is shown of it and how it is written.
 */
import type { Words } from './live.ts'

export type Choice = { readonly value: string; readonly name: string }
export type Definition = {
  readonly id: string
  readonly label: string
  readonly says: string
  readonly subject: string
  readonly periods: readonly Choice[]
  readonly shows: readonly Choice[]
  readonly filters: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[]
}
export type Catalogue = {
  readonly definitions: readonly Definition[]
  readonly forms: readonly Choice[]
  /** Ids that fit the question, best first, and ids that the report asks for already. */
  readonly suggested: readonly string[]
  readonly used: readonly string[]
  readonly labels: Words
}

/** A search field and the list that it narrows; what fits the question stands first. */
export function searchFields({ definitions, suggested, used, labels }: Catalogue, chosen: (found: Definition) => void) {
  const first = new Map([
    ...definitions.map(({ id, subject }): [string, string] => [id, subject]),
    ...used.map((id): [string, string] => [id, labels['used'] ?? '']),
    ...suggested.map((id): [string, string] => [id, labels['suggested'] ?? '']),
  ])
  const place = ({ id }: Definition) => (suggested.includes(id) ? 0 : used.includes(id) ? 1 : 2)
  const ordered = definitions.toSorted((a, b) => place(a) - place(b))
  const search = document.createElement('input')
  Object.assign(search, { type: 'search', id: 'siffra-sok', className: 'ds-input', autocomplete: 'off' })
  const list = document.createElement('select')
  Object.assign(list, { name: 'definition', id: 'siffra-definition', className: 'ds-input', size: 6 })
  const fill = () => {
    const typed = wordsOf(search.value)
    const hits = ordered.filter(({ label, says }) =>
      typed.every((word) => `${label} ${says}`.toLowerCase().includes(word)),
    )
    list.replaceChildren(
      ...[...Map.groupBy(hits, ({ id }) => first.get(id) ?? '')].map(([name, own]) => groupOf(name, own)),
    )
    const [hit] = hits
    search.setCustomValidity(hit ? '' : (labels['none'] ?? ''))
    if (hit) list.value = hit.id
    if (hit) chosen(hit)
  }
  search.addEventListener('input', fill)
  list.addEventListener('change', () => {
    const found = definitions.find(({ id }) => id === list.value)
    if (found) chosen(found)
  })
  return { fields: [labelled(search, labels['search'] ?? ''), labelled(list, labels['definition'] ?? '')], fill }
}

export function partFields({ periods, filters, shows }: Definition, { forms, labels }: Catalogue): HTMLElement[] {
  return [
    selectField('period', labels['period'] ?? '', periods),
    ...filters.map(({ name, label, choices }) =>
      selectField(`filter.${name}`, label, [{ value: '', name: labels['all'] ?? '' }, ...choices]),
    ),
    selectField('show', labels['shows'] ?? '', shows),
    selectField('form', labels['form'] ?? '', forms),
  ]
}

export function fillChoices(box: HTMLSelectElement, choices: readonly Choice[]): void {
  const standing = box.value
  box.replaceChildren(
    ...choices.map(({ value, name }) => new Option(name, value, value === standing, value === standing)),
  )
}

/** The line that the figure keeps: `granted-amount;period=2021;filter.kind=project;show=change;as=mkr`. */
export function askOf(form: HTMLFormElement): string {
  const data = new FormData(form)
  const value = (name: string) => (data.get(name) as string | null) ?? ''
  const filters = [...data.keys()].filter((name) => name.startsWith('filter.') && value(name) !== '')
  const parts = [
    value('definition'),
    `period=${value('period')}`,
    ...filters.map((name) => `${name}=${encodeURIComponent(value(name))}`),
    value('show'),
    value('form'),
  ]
  return parts.filter((part) => part !== '').join(';')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function groupOf(name: string, definitions: readonly Definition[]): HTMLOptGroupElement {
  const group = document.createElement('optgroup')
  group.label = name
  group.append(...definitions.map(({ id, label }) => new Option(label, id)))
  return group
}

function selectField(name: string, label: string, choices: readonly Choice[]): HTMLElement {
  const box = document.createElement('select')
  Object.assign(box, { name, id: `siffra-${name}`, className: 'ds-input' })
  fillChoices(box, choices)
  return labelled(box, label)
}

export function labelled(box: HTMLElement, text: string): HTMLElement {
  const field = document.createElement('div')
  field.className = 'ds-field figure-field'
  const words = document.createElement('label')
  Object.assign(words, { htmlFor: box.id, textContent: text, className: 'ds-label' })
  field.append(words, box)
  return field
}
