/*
 * The annual wheel: the year as a circle for the eye, and as a table by month for everyone, with what is late and what is done.
 */
import { z } from 'zod'
import { formatDay, Refusal } from '../../foundation/index.ts'
import { rounds, wheel } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { ChoiceField, TextField, TickField } from '../parts/form-fields.tsx'
import { Table } from '../parts/table.tsx'
import { paths, to, withQuery } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { Wheel } from './wheel-drawing.tsx'

export const wheelPage: Page = page({ at: paths.wheel, who: 'signed-in', show: (visit) => wheelView(visit) })

export function yearAsked({ query, today }: Visit): number {
  const asked = Number(query.get('ar'))
  return asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4))
}

export const wheelDoneDoor = door({
  at: paths.wheelDone,
  who: wheel.mayMark,
  journal: { done: 'wheel.done', refused: 'wheel.refused' },
  input: z.object({
    task: z.string('form.notReadable'),
    year: z.coerce.number('form.notReadable').int('form.notReadable'),
  }),
  async handle({ house, person, today }, { task, year }) {
    if (!person) throw new Refusal('not-allowed')
    await wheel.turnWheelTask(house.store, person, task, year, today)
    return goTo(withQuery(to('wheel'), { ar: year }), 'wheel.saved')
  },
  again: wheelView,
})

export const wheelTaskDoor = door({
  at: paths.wheelTask,
  who: rounds.isLeader,
  journal: { done: 'wheel.changed', refused: 'wheel.refused' },
  input: z.object({
    id: z.string().optional(),
    title: z.string('form.notReadable').trim().min(1, 'case.form.needed').max(200, 'form.notReadable'),
    owner: z.string('form.notReadable').max(120, 'form.notReadable'),
    on: z.string('form.notReadable').regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'wheel.on.wrong'),
    leadDays: z.coerce
      .number('wheel.lead.wrong')
      .int('wheel.lead.wrong')
      .min(0, 'wheel.lead.wrong')
      .max(365, 'wheel.lead.wrong'),
    basis: z.string('form.notReadable').max(200, 'form.notReadable'),
    gone: z.string().optional(),
  }),
  async handle({ house, person }, { id, gone, ...given }) {
    if (!person) throw new Refusal('not-allowed')
    await wheel.changeWheelTask(house.store, person, { ...given, id: id || undefined, gone: gone === 'ja' })
    return goTo(to('wheel'), 'wheel.saved')
  },
  again: wheelView,
})

async function wheelView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, today, person } = visit
  const year = yearAsked(visit)
  const { tasks, done } = await house.store.read(house.region, (db) => wheel.getWheel(db, house.region))
  const items = wheel.wheelOf(tasks, done, year, today)
  const late = items.filter((item) => item.late > 0).length
  return {
    title: t('wheel.title', { year }),
    crumbs: [],
    lead: t('wheel.lead', { late }),
    wide: true,
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <ul class="inline-list">
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
        </ul>
        <Wheel items={items} label={t('wheel.drawing', { year, count: items.length })} />
        <Items visit={visit} items={items} year={year} />
        {person && rounds.isLeader(person) ? <TaskForm visit={visit} tasks={tasks} attempt={attempt} /> : null}
      </>
    ),
  }
}

function Items({ visit, items, year }: { visit: Visit; items: readonly wheel.WheelItem[]; year: number }) {
  const { t, person } = visit
  const may = person !== undefined && wheel.mayMark(person)
  const plain = (label: string) => ({ head: label, label })
  return (
    <Table
      caption={t('wheel.title', { year })}
      hiddenCaption
      rows={items}
      keyOf={({ task }) => task.id}
      columns={[
        { ...plain(t('plan.task')), cell: ({ task }) => <span lang="sv-SE">{task.title}</span> },
        { ...plain(t('round.day')), cell: ({ day }) => formatDay(day) },
        { ...plain(t('round.owner')), cell: ({ task }) => <span lang="sv-SE">{task.owner}</span> },
        { ...plain(t('wheel.basis')), cell: ({ task }) => <span lang="sv-SE">{task.basis || '–'}</span> },
        { ...plain(t('round.state')), cell: (item) => <State visit={visit} item={item} /> },
        ...(may
          ? [
              {
                ...plain(t('wheel.mark')),
                cell: (item: wheel.WheelItem) => <Mark visit={visit} item={item} year={year} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function State({ visit, item }: { visit: Visit; item: wheel.WheelItem }) {
  const { t } = visit
  if (item.done) return <>{t('wheel.done', { day: item.done.on })}</>
  if (item.late > 0) return <strong>{t('round.daysLate', { days: item.late })}</strong>
  return <>{item.soon ? t('wheel.soon') : t('wheel.begins', { day: formatDay(item.begins) })}</>
}

function Mark({ visit, item, year }: { visit: Visit; item: wheel.WheelItem; year: number }) {
  const { t } = visit
  const label = t(item.done ? 'wheel.undo' : 'wheel.doMark')
  return (
    <form method="post" action={to('wheelDone')}>
      <TokenField visit={visit} />
      <input type="hidden" name="task" value={item.task.id} />
      <input type="hidden" name="year" value={String(year)} />
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

function TaskForm({
  visit,
  tasks,
  attempt,
}: {
  visit: Visit
  tasks: readonly wheel.WheelTask[]
  attempt: Attempt | undefined
}) {
  const { t } = visit
  const given = { visit, attempt }
  return (
    <section>
      <h2>{t('wheel.change')}</h2>
      <form class="form" method="post" action={to('wheelTask')}>
        <TokenField visit={visit} />
        <ChoiceField
          {...given}
          name="id"
          label={t('wheel.which')}
          none={t('wheel.new')}
          options={tasks.map(({ id, title }) => ({ value: id, name: title }))}
        />
        <TextField {...given} name="title" label={t('plan.task')} />
        <TextField {...given} name="owner" label={t('round.owner')} />
        <TextField {...given} name="on" label={t('wheel.on')} help={t('wheel.on.help')} />
        <TextField {...given} name="leadDays" label={t('wheel.lead.days')} value="30" />
        <TextField {...given} name="basis" label={t('wheel.basis')} />
        <TickField name="gone" label={t('wheel.gone')} checked={attempt?.typed['gone'] === 'ja'} />
        <button class="ds-button" type="submit">
          {t('form.save')}
        </button>
      </form>
    </section>
  )
}
