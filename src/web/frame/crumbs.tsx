/*
 * Breadcrumbs: the way from the start page to here. The start page itself has none.
 */
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

export function Crumbs({ visit, view }: { visit: Visit; view: PageView }) {
  if (visit.path === to('start') || view.crumbs === undefined) return null
  const way = [{ name: visit.t('nav.start'), href: to('start') }, ...view.crumbs]
  return (
    <nav class="ds-breadcrumbs crumbs" aria-label={visit.t('crumbs.label')}>
      <ol>
        {way.map((crumb) => (
          <li key={crumb.href}>
            <a class="ds-link" href={crumb.href}>
              {crumb.name}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page" {...(view.swedishTitle ? inSwedish(visit) : {})}>
            {view.here ?? view.title}
          </span>
        </li>
      </ol>
    </nav>
  )
}
