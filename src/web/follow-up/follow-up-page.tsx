/*
 * What is late and what comes soon, for everyone or for one officer, with a reminder in one click.
 */
import { z } from 'zod'
import { addDays, formatDay, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { cases, followUp, ledger } from '../../portfolio/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FilterChoice, Filters } from '../parts/filters.tsx'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { type Column, Table } from '../parts/table.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'

const rowsShown = 100
const mayHandle = (person: Person) => cases.may(person, 'handle')

export const followUpPage: Page = page({ at: paths.followUp, who: 'signed-in', show: (visit) => followUpView(visit) })

export const remindDoor = door({
  at: paths.followUpRemind,
  who: mayHandle,
  journal: { done: 'reminder.given', refused: 'reminder.refused' },
  input: z.object({
    case: z.string('form.notReadable'),
    step: z.string('form.notReadable'),
    recipient: z.string('form.notReadable').trim().min(1, 'case.form.needed'),
  }),
  async handle(visit, given) {
    const { house, person, today, t } = visit
    if (!person) throw new Refusal('not-allowed')
    const { rows } = await ledger.presentLedger(house.store, house.region)
    const title = rows.find(({ id }) => id === given.case)?.title
    if (title === undefined) throw new Refusal('not-found')
    const letter = { subject: t('followUp.mail.subject', { title }), text: t('followUp.mail.text', { title }) }
    const byMail = await followUp.recordReminder(house.store, person, house.mail, { ...given, ...letter }, today)
    return goTo(to('followUp'), byMail ? 'followUp.reminded.mail' : 'followUp.reminded')
  },
  again: followUpView,
})

async function followUpView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, today, query } = visit
  const { rows } = await ledger.presentLedger(house.store, house.region)
  const officer = query.get('handlaggare') ?? ''
  const mine = officer === '' ? rows : rows.filter((row) => row.officer === officer)
  const { late, soon } = followUp.latenessOf(mine, today)
  return {
    title: t('followUp.title'),
    crumbs: [],
    wide: true,
    lead: t('followUp.lead', { late: late.length, soon: soon.length }),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Filters visit={visit} action={to('followUp')} chosen={officer !== ''}>
          <FilterChoice
            visit={visit}
            name="handlaggare"
            label={t('case.officer')}
            value={officer || undefined}
            all={t('cases.all')}
            choices={officersOf(rows)}
          />
        </Filters>
        <Part
          visit={visit}
          title={t('followUp.late')}
          none={t('followUp.late.none')}
          items={late}
          reminded={await remindedOf(visit)}
        />
        <Part
          visit={visit}
          title={t('followUp.soon')}
          none={t('followUp.soon.none')}
          items={soon}
          reminded={new Map()}
        />
      </>
    ),
  }
}

function officersOf(rows: readonly ledger.LedgerRow[]) {
  const names = new Set(rows.flatMap(({ officer }) => officer ?? []))
  return [...names].toSorted((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ value: name, name }))
}

/** The day of the latest reminder by case and step, of those that are too near to be repeated. */
async function remindedOf({ house, today }: Visit): Promise<Map<string, string>> {
  const since = addDays(today, 1 - followUp.daysBetweenReminders)
  const lately = await house.store.read(house.region, (db) => followUp.listRemindersSince(db, house.region, since))
  return new Map(lately.map((each) => [`${each.case}/${each.step}`, formatDay(each.sentOn)]))
}

type PartGiven = {
  readonly visit: Visit
  readonly title: string
  readonly none: string
  readonly items: readonly followUp.DueItem[]
  readonly reminded: ReadonlyMap<string, string>
}

function Part({ visit, title, none, items, reminded }: PartGiven) {
  const shown = items.slice(0, rowsShown)
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Table
          caption={title}
          hiddenCaption
          columns={columnsOf(visit, reminded)}
          rows={shown}
          keyOf={(item) => `${item.case} ${item.what.step}`}
        />
      )}
      {items.length > shown.length ? (
        <p>{visit.t('followUp.more', { shown: shown.length, all: items.length })}</p>
      ) : null}
    </section>
  )
}

function columnsOf(visit: Visit, reminded: ReadonlyMap<string, string>): Column<followUp.DueItem>[] {
  const { t, person } = visit
  const plain = (label: string) => ({ head: label, label })
  return [
    {
      ...plain(t('case.one')),
      cell: (item) => (
        <a href={to('case', { id: item.case })} {...inSwedish(visit)}>
          {item.title}
        </a>
      ),
    },
    {
      ...plain(t('case.step')),
      cell: ({ what }) => (what.kind === 'task' ? `${what.text} (${what.owner})` : t(`case.step.${what.kind}`)),
    },
    { ...plain(t('case.due')), cell: ({ due }) => formatDay(due) },
    { ...plain(t('case.officer')), cell: ({ officer }) => officer ?? t('missing.word') },
    ...(person && mayHandle(person)
      ? [
          {
            ...plain(t('followUp.remind')),
            cell: (item: followUp.DueItem) => (
              <Remind visit={visit} item={item} day={reminded.get(`${item.case}/${item.what.step}`)} />
            ),
          },
        ]
      : []),
  ]
}

/** One click for an officer by name; a mail address can be written instead. */
function Remind({ visit, item, day }: { visit: Visit; item: followUp.DueItem; day: string | undefined }) {
  const { t } = visit
  if (day !== undefined) return <span>{t('followUp.remindedOn', { day })}</span>
  const recipient = item.what.kind === 'task' ? item.what.owner : (item.officer ?? '')
  return (
    <form method="post" action={to('followUpRemind')} class="remind">
      <TokenField visit={visit} />
      <input type="hidden" name="case" value={item.case} />
      <input type="hidden" name="step" value={item.what.step} />
      <input
        class="ds-input"
        name="recipient"
        value={recipient}
        aria-label={t('followUp.remind.to', { title: item.title })}
        autocomplete="off"
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {t('followUp.remind')}
      </button>
    </form>
  )
}
