/*
 * A line of papers: names and values side by side, as on a form's cover. A value that nobody has is said to be missing.
 */
import type { ComponentChildren } from 'preact'
import type { Visit } from '../visit.ts'
import { Missing } from './figure.tsx'

export type Fact = { readonly name: string; readonly value: ComponentChildren }

export function Facts({ visit, facts }: { visit: Visit; facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{isEmpty(value) ? <Missing visit={visit} /> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
