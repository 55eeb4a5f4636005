/*
 * Links to the pages of a long list. A list on one page has none.
 */
import { withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'

type PageLinksGiven = {
  readonly visit: Visit
  readonly path: string
  readonly query: Readonly<Record<string, string | undefined>>
  readonly page: number
  readonly pages: number
  /** What the page is called in the address, where a page has two such lists. */
  readonly name?: string
}

export function PageLinks({ visit, path, query, page, pages, name = 'sida' }: PageLinksGiven) {
  if (pages < 2) return null
  const hrefOf = (to: number) => withQuery(path, { ...query, [name]: to === 1 ? undefined : to })
  return (
    <nav class="pages" aria-label={visit.t('pages.label')}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {visit.t('pages.previous')}
        </a>
      ) : null}
      <span>{visit.t('pages.here', { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {visit.t('pages.next')}
        </a>
      ) : null}
    </nav>
  )
}
