/*
 * Search over the whole register. What is searched is a list of places that each room's things become; a hit says what sort
 * of thing it is and where it lies.
 */
import { type Page, page } from '../page.ts'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { findPlaces } from './find-places.ts'
import { type Place, placesIn } from './places.ts'
import { reportPlaces } from './report-places.ts'

/** As many as anyone reads; the number found is told in full. */
const shownAtMost = 60

export const searchPage: Page = page({
  at: paths.search,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const asked = (visit.query.get('q') ?? '').trim().slice(0, 100)
    if (asked === '')
      return { title: t('search.title'), crumbs: [], lead: t('search.lead'), body: <Form visit={visit} asked="" /> }

    const places = placesIn(await visit.register())
    const found = findPlaces(visit.person ? [...places, ...(await reportPlaces(visit.house))] : places, asked)
    return {
      title: t('search.titleFor', { text: asked }),
      crumbs: [],
      lead: found.length === 0 ? t('search.nothing') : t('search.found', { count: found.length }),
      body: (
        <>
          <Form visit={visit} asked={asked} />
          <Found visit={visit} found={found.slice(0, shownAtMost)} />
        </>
      ),
    }
  },
})

function Form({ visit, asked }: { visit: Visit; asked: string }) {
  return (
    <form class="form" action={to('search')} method="get">
      <div class="ds-field field">
        <label class="ds-label" for="q">
          {visit.t('search.do')}
        </label>
        <input class="ds-input" id="q" name="q" type="search" value={asked} />
      </div>
      <button class="ds-button" type="submit">
        {visit.t('search.do')}
      </button>
    </form>
  )
}

function Found({ visit, found }: { visit: Visit; found: readonly Place[] }) {
  if (found.length === 0) return null
  return (
    <ol class="rows">
      {found.map((place) => (
        <li key={`${place.href} ${place.name}`}>
          <a class="plain-link row-name" href={place.href} {...inSwedish(visit)}>
            {place.name}
          </a>{' '}
          <span class="row-side">{visit.t(place.sort)}</span>
        </li>
      ))}
    </ol>
  )
}
