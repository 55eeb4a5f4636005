/*
 * What can be chosen in the national view: words to search for, and which regions to show.
 */
import { Filters, FilterText } from '../parts/filters.tsx'
import type { Visit } from '../visit.ts'
import type { PresentNational } from './present-national.ts'

type FiltersGiven = { readonly visit: Visit; readonly present: PresentNational; readonly action: string }

export function NationalFilters({ visit, present, action }: FiltersGiven) {
  const { regions, words } = present.query
  return (
    <Filters visit={visit} action={action} chosen={regions.length > 0 || words !== ''}>
      <FilterText name="ord" label={visit.t('national.search')} value={words} />
      <RegionTicks visit={visit} present={present} />
    </Filters>
  )
}

function RegionTicks({ visit: { t }, present: { query, whole } }: Omit<FiltersGiven, 'action'>) {
  const [count, all] = [query.regions.length, whole.regions.length]
  return (
    <details class="filter-ticks">
      <summary>{count === 0 ? t('national.regions', { all }) : t('national.regions.some', { count, all })}</summary>
      <fieldset class="ds-fieldset">
        <legend>{t('national.regions.choose')}</legend>
        <div class="ticks">
          {whole.regions.map(({ id, name }) => (
            <div key={id} class="choice">
              <input
                class="ds-input"
                type="checkbox"
                id={`filter-region-${id}`}
                name="region"
                value={id}
                checked={query.regions.includes(id)}
              />
              <label for={`filter-region-${id}`} lang="sv-SE">
                {name}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
