/*
 * How a chosen figure reads now: its value, what it counts, its source, what was left out, and its series as a small table.
 */
import type { Choice } from './figure-fields.ts'

export type Computed = {
  readonly text: string
  readonly ask: string
  readonly source: string
  readonly href: string
  readonly says: string
  readonly leftOut: readonly string[]
  /** How it reads in each form. */
  readonly forms: readonly Choice[]
  /** Periods and values, as they may be printed. */
  readonly series: readonly (readonly [string, string])[]
}

export function previewOf({ text, says, source, leftOut, series }: Computed): HTMLElement[] {
  const value = paragraph(text)
  value.className = 'figure-chosen'
  const table = document.createElement('table')
  table.className = 'ds-table'
  for (const [period, reads] of series.slice(-6)) {
    const row = table.insertRow()
    const head = document.createElement('th')
    Object.assign(head, { scope: 'row', textContent: period })
    row.append(head)
    row.insertCell().textContent = reads
  }
  return [value, paragraph(says), paragraph(source), ...leftOut.map(paragraph), ...(series.length > 0 ? [table] : [])]
}

export function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p')
  Object.assign(made, { textContent: text, lang: 'sv-SE' })
  return made
}
