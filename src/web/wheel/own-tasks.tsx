/*
 * What of the annual wheel is mine, on my own page: late, time to begin, or else the next that is to come.
 */
import { formatDay } from '../../foundation/index.ts'
import { wheel } from '../../reporting/index.ts'
import { inSwedish } from '../parts/language-of.ts'
import { to, withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { State, Turn } from './wheel-list.tsx'

export async function OwnTasks({ visit }: { visit: Visit }) {
  const { t, house, person, today } = visit
  if (!person) return null
  const { tasks, ...counted } = await house.store.read(house.region, (db) => wheel.getWheel(db, house.region))
  const { pressing, next } = wheel.ownTasks(tasks, person.id, { ...counted, today })
  if (pressing.length === 0 && !next) return null
  return (
    <section>
      <h2>{t('wheel.own', { count: pressing.length })}</h2>
      {pressing.length === 0 ? null : (
        <ul class="rows">
          {pressing.map((item) => (
            <li key={`${item.task.id} ${item.day}`}>
              <Task visit={visit} item={item} />
            </li>
          ))}
        </ul>
      )}
      {next ? (
        <p class="quiet">
          {t('wheel.own.next', { task: next.task.title, day: formatDay(next.day), begins: formatDay(next.begins) })}
        </p>
      ) : null}
    </section>
  )
}

function Task({ visit, item }: { visit: Visit; item: wheel.WheelItem }) {
  const { task, day } = item
  const year = Number(day.slice(0, 4))
  return (
    <>
      <a href={`${withQuery(to('wheel'), { ar: year })}#${task.id}`} {...inSwedish(visit)}>
        {task.title}
      </a>{' '}
      <span class="short">{formatDay(day)}</span> <State visit={visit} item={item} />
      <div class="actions">
        <Turn visit={visit} item={item} year={year} from="min-sida" />
      </div>
    </>
  )
}
