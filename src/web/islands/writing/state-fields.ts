/*
 * States a figure by hand in the dialog, for what the register does not have: its value and unit as they are to stand, its period, and the
 * source, without which no figure is stated.
 */
import { submitButton } from './dialog.ts'
import { labelled } from './figure-fields.ts'
import type { Words } from './live.ts'

export type Stated = { readonly text: string; readonly source: string }

/** @param standing what is selected in the text: the figure takes its place. */
export function stateForm(labels: Words, standing: string, state: (stated: Stated) => void): HTMLDetailsElement {
  const room = document.createElement('details')
  const [title, lead, form] = [
    document.createElement('summary'),
    document.createElement('p'),
    document.createElement('form'),
  ]
  title.textContent = labels['state'] ?? ''
  lead.textContent = labels['stateLead'] ?? ''
  form.method = 'dialog'
  const [value, unit, period, source] = [
    field('varde', standing, true),
    field('enhet', '', false),
    field('period', '', false),
    field('kalla', '', true),
  ] as const
  form.append(
    lead,
    labelled(value, labels['stateValue'] ?? ''),
    labelled(unit, labels['stateUnit'] ?? ''),
    labelled(period, labels['period'] ?? ''),
    labelled(source, labels['source'] ?? ''),
    submitButton(labels['stateInsert'] ?? ''),
  )
  form.addEventListener('submit', () =>
    state({ text: joined([value, unit], '\u00a0'), source: joined([source, period], ', ') }),
  )
  room.append(title, form)
  return room
}

function field(name: string, value: string, required: boolean): HTMLInputElement {
  const box = document.createElement('input')
  Object.assign(box, { type: 'text', id: `ange-${name}`, className: 'ds-input', autocomplete: 'off', maxLength: 180 })
  Object.assign(box, { required, value, pattern: required ? '.*\\S.*' : '.*' })
  return box
}

/** What was typed, without the signs that the mark of a figure is made of. */
function joined(boxes: readonly HTMLInputElement[], joint: string): string {
  return boxes
    .map(({ value }) => value.replaceAll(/[{}|\n]/g, ' ').trim())
    .filter((each) => each !== '')
    .join(joint)
}
