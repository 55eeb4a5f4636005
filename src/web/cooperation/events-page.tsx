/*
 * What happened and what was to happen, in order of time, year by year. The time is printed as the source tells it.
 */
import type { DatedEvent } from '../../cooperation/index.ts'
import { type Page, page } from '../page.ts'
import { inSwedish } from '../parts/language-of.ts'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

export const eventsPage: Page = page({
  at: paths.events,
  who: 'everyone',
  async show(visit) {
    const { t } = visit
    const { events } = await visit.register()
    const years = [...Map.groupBy(events, (event) => event.sort.slice(0, 4))]
    return {
      title: t('events.title'),
      crumbs: [{ name: t('cooperation.title'), href: to('cooperation') }],
      lead: events.length === 0 ? t('events.none') : t('events.lead'),
      body: years.map(([year, of]) => <Year key={year} visit={visit} year={year} events={of} />),
    }
  },
})

function Year({ visit, year, events }: { visit: Visit; year: string; events: readonly DatedEvent[] }) {
  return (
    <section>
      <h2>{year}</h2>
      <ol class="rows" {...inSwedish(visit)}>
        {events.map(({ id, when, what }) => (
          <li key={id} id={id} class="event">
            <span class="row-side">{when}</span> <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
