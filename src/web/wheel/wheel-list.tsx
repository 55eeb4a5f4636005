/*
 * The wheel in words: month by month, each task with its number in the drawing, its day, whose it is, why, and where it stands.
 */
import { formatDay } from '../../foundation/index.ts'
import { rounds, signing, wheel } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { nameOfDay, type PresentWheel } from './present-wheel.ts'

type Kind =
  | { readonly is: 'task'; readonly item: wheel.WheelItem }
  | { readonly is: 'round'; readonly day: wheel.RoundDay }

export type Entry = { readonly id: string; readonly number: number; readonly day: string; readonly kind: Kind }

/** Tasks and days of rounds together, numbered in the order of the year. */
export function entriesOf({ items, days }: Pick<PresentWheel, 'items' | 'days'>): Entry[] {
  const all = [
    ...items.map((item) => ({ id: item.task.id, day: item.day, kind: { is: 'task' as const, item } })),
    ...days.map((day) => ({ id: `${day.round.id}-${day.step}`, day: day.day, kind: { is: 'round' as const, day } })),
  ]
  return all.toSorted((a, b) => a.day.localeCompare(b.day)).map((entry, at) => ({ ...entry, number: at + 1 }))
}

type ListGiven = { readonly visit: Visit; readonly present: PresentWheel; readonly entries: readonly Entry[] }

export function WheelList({ visit, present, entries }: ListGiven) {
  const months = Map.groupBy(entries, ({ day }) => day.slice(0, 7))
  const name = new Intl.DateTimeFormat(visit.language, { month: 'long', timeZone: 'UTC' })
  return (
    <>
      {[...months].map(([month, own]) => (
        <section key={month}>
          <h2 class="wheel-month">{name.format(new Date(`${month}-15T00:00:00Z`))}</h2>
          <ol class="wheel-list">
            {own.map((entry) => (
              <li key={entry.id} id={entry.id} value={entry.number}>
                {entry.kind.is === 'task' ? (
                  <Task visit={visit} present={present} item={entry.kind.item} />
                ) : (
                  <RoundDay visit={visit} day={entry.kind.day} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

type TaskGiven = { readonly visit: Visit; readonly present: PresentWheel; readonly item: wheel.WheelItem }

function Task({ visit, present, item }: TaskGiven) {
  const { t, person } = visit
  const { task, day } = item
  const named = present.persons.find(({ id }) => id === task.person)?.name
  const facts = [named, task.owner, task.basis].filter(Boolean).join(' · ')
  return (
    <>
      <strong {...inSwedish(visit)}>{task.title}</strong> <span class="short">{formatDay(day)}</span>{' '}
      <State visit={visit} item={item} />
      <p class="quiet" {...inSwedish(visit)}>
        {facts}
      </p>
      <div class="actions">
        {person && wheel.mayMark(person, task) ? <Turn visit={visit} item={item} year={present.year} /> : null}
        {person && rounds.isLeader(person) ? (
          <a href={withQuery(to('wheel'), { ar: present.year, andra: task.id })}>
            {t('wheel.change.task', { task: task.title })}
          </a>
        ) : null}
      </div>
    </>
  )
}

export function State({ visit, item: { standing, begins } }: Pick<TaskGiven, 'visit' | 'item'>) {
  const { t } = visit
  switch (standing.is) {
    case 'done':
      return <span class="tag state-approved">{t('wheel.done', { day: formatDay(standing.done.on as never) })}</span>
    case 'late':
      return <strong class="tag tag-late">{t('round.daysLate', { days: standing.days })}</strong>
    case 'soon':
      return <span class="tag">{t('wheel.soon')}</span>
    case 'coming':
      return <span class="quiet">{t('wheel.begins', { day: formatDay(begins) })}</span>
    case 'before':
      return <span class="quiet">{t('wheel.before')}</span>
  }
}

function RoundDay({ visit, day }: { readonly visit: Visit; readonly day: wheel.RoundDay }) {
  const { t } = visit
  const { round } = day
  return (
    <>
      <a href={to('round', { round: round.id })}>{nameOfDay(visit.t, day)}</a>{' '}
      <span class="short">{formatDay(day.day)}</span>{' '}
      {signing.isOpen(round) ? null : <span class="tag state-approved">{t('rounds.signed.one')}</span>}
    </>
  )
}

type TurnGiven = Pick<TaskGiven, 'visit' | 'item'> & {
  readonly year: number
  /** The page to come back to, where it is not the wheel. */
  readonly from?: 'min-sida'
}

export function Turn({ visit, item, year, from }: TurnGiven) {
  const { t } = visit
  const label = t(item.standing.is === 'done' ? 'wheel.undo' : 'wheel.doMark')
  return (
    <form method="post" action={to('wheelDone')}>
      <TokenField visit={visit} />
      <input type="hidden" name="task" value={item.task.id} />
      <input type="hidden" name="year" value={String(year)} />
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={`${label}: ${item.task.title}`}
      >
        {label}
      </button>
    </form>
  )
}
