/*
 * The headings of a long page as links, so that one can go straight to what one came for.
 */
import type { WebText } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'

export type Part = { readonly id: string; readonly name: WebText }

export function OnThisPage({ visit, parts }: { visit: Visit; parts: readonly Part[] }) {
  return (
    <nav class="on-this-page" aria-label={visit.t('nav.onThisPage')}>
      <ul class="ways-on">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{visit.t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
