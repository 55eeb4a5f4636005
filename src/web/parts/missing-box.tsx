/*
 * The quiet box that says what no source tells about a thing. Nothing missing: no box.
 */
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { inSwedish } from './language-of.ts'

export function MissingBox({ visit, what }: { visit: Visit; what: readonly string[] }) {
  if (what.length === 0) return null
  return (
    <section class="box box-missing">
      <h2>{visit.t('missing.box')}</h2>
      <ul {...inSwedish(visit)}>
        {what.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="small">
        <a href={to('missing')}>{visit.t('missing.all')}</a>
      </p>
    </section>
  )
}
