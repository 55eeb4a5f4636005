/*
 * The annual wheel: the year as a circle for the eye, and as a list by month for everyone, with what is late, what is soon and what is done.
 * The days of the rounds stand among the tasks.
 */
import type { ComponentChildren } from 'preact'
import { rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem } from '../parts/form.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { type PresentWheel, presentWheel } from './present-wheel.ts'
import { RemovedTasks, TaskForm } from './task-form.tsx'
import { type Mark, Wheel } from './wheel-drawing.tsx'
import { type Entry, entriesOf, WheelList } from './wheel-list.tsx'

export const wheelPage: Page = page({ at: paths.wheel, who: 'signed-in', show: (visit) => wheelView(visit) })

export async function wheelView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, person } = visit
  const present = await presentWheel(visit)
  const { year, items } = present
  const entries = entriesOf(present)
  const late = items.filter(({ standing }) => standing.is === 'late').length
  const leads = person !== undefined && rounds.isLeader(person)
  return {
    title: t('wheel.title', { year }),
    crumbs: [{ name: t('rounds.title'), href: to('rounds') }],
    lead: late === 0 ? t('wheel.lead.none') : t('wheel.lead', { late }),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Ways visit={visit} year={year} leads={leads} />
        {leads ? <TaskForm visit={visit} present={present} attempt={attempt} /> : null}
        <Drawing visit={visit} present={present} entries={entries} />
        <WheelList visit={visit} present={present} entries={entries} />
        {leads ? <RemovedTasks visit={visit} tasks={present.tasks} /> : null}
      </>
    ),
  }
}

type WaysGiven = { readonly visit: Visit; readonly year: number; readonly leads: boolean }

function Ways({ visit, year, leads }: WaysGiven) {
  const { t } = visit
  return (
    <ul class="ways-on">
      <li>
        <a href={withQuery(to('wheel'), { ar: year - 1 })}>{year - 1}</a>
      </li>
      <li>
        <a href={withQuery(to('wheel'), { ar: year + 1 })}>{year + 1}</a>
      </li>
      <li>
        <a href={withQuery(to('wheelFile'), { ar: year })} download>
          {t('wheel.calendar')}
        </a>
      </li>
      <li>
        <a href={to('wheelSubscription')}>{t('wheel.subscription')}</a>
      </li>
      {leads ? (
        <li>
          <a href={withQuery(to('wheel'), { ar: year, andra: 'ny' })}>{t('wheel.add')}</a>
        </li>
      ) : null}
    </ul>
  )
}

type DrawingGiven = {
  readonly visit: Visit
  readonly present: PresentWheel
  readonly entries: readonly Entry[]
}

/** On a phone the list says all; there the drawing is left out. */
function Drawing({ visit, present, entries }: DrawingGiven): ComponentChildren {
  const { t, today } = visit
  const { year } = present
  const marks = entries.map(({ id, number, day, kind }): Mark => {
    const shape = kind.is === 'round' ? 'round' : kind.item.standing.is
    return { id, number, day, shape }
  })
  const now = today.startsWith(`${year}-`) ? { day: today, name: t('wheel.today') } : undefined
  return (
    <figure class="wheel-figure">
      <Wheel marks={marks} label={t('wheel.drawing', { year, count: marks.length })} today={now} />
      <figcaption>{t('wheel.legend')}</figcaption>
    </figure>
  )
}
