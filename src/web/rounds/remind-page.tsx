/*
 * Who gets which reminder, before anything is sent: one letter for each writer with all that is late or soon due, when she was last reminded,
 * and one button for those that are ticked.
 */
import { z } from 'zod'
import { formatDay, Refusal } from '../../foundation/index.ts'
import { rounds, signing } from '../../reporting/index.ts'
import { type Attempt, door, goTo } from '../door.ts'
import { type Page, page } from '../page.ts'
import { FormProblem, TokenField } from '../parts/form.tsx'
import { TickField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { PageView, Visit } from '../visit.ts'
import { nameOf, type PresentRound, presentRound, roundCrumbs } from './present-round.ts'
import { tickedIn } from './ticked-in.ts'

export const remindPage: Page = page({
  at: paths.roundRemind,
  who: rounds.isLeader,
  show: (visit) => remindView(visit),
})

export const remindDoor = door({
  at: paths.roundRemind,
  who: rounds.isLeader,
  journal: { done: 'writer.reminded', refused: 'reminder.refused' },
  input: z.looseObject({ round: z.string() }),
  async handle(visit, typed) {
    const { house, person, today } = visit
    if (!person) throw new Refusal('not-allowed')
    const present = await presentRound(visit)
    const letterTo = (reminder: rounds.giving.Reminder) => letterOf(visit, present, reminder)
    const writers = tickedIn(typed, 'skribent')
    await rounds.giving.remindWriters(house.store, person, house.mail, { round: typed.round, writers, letterTo }, today)
    return goTo(to('roundRemind', { round: typed.round }), house.mail ? 'round.reminded.mail' : 'round.reminded.page')
  },
  again: remindView,
})

/** The letter to a writer; undefined where she has no address. */
function letterOf(visit: Visit, { persons, material }: PresentRound, { writer, due }: rounds.giving.Reminder) {
  const { t } = visit
  const address = persons.find(({ id }) => id === writer)?.email
  const lines = due.map((each) => `– ${each.question}: ${dueInWords(visit, each)}`)
  const { report, year } = material.round
  const text = [t('round.mail.text', { report: t(`rounds.report.${report}`), year }), ...lines].join('\n')
  return address ? { to: address, subject: t('round.mail.subject', { count: due.length }), text } : undefined
}

export function dueInWords({ t }: Visit, { dueOn, late }: rounds.giving.Due): string {
  const day = formatDay(dueOn)
  if (late === 1) return t('due.dayLate', { day })
  if (late > 1) return t('due.late', { day, days: late })
  return late === 0
    ? t('due.today', { day })
    : late === -1
      ? t('due.tomorrow', { day })
      : t('due.soon', { day, days: -late })
}

async function remindView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house, today } = visit
  const present = await presentRound(visit)
  const { round, assignments } = present.material
  const reminders = rounds.giving.remindersOf(assignments, today)
  return {
    title: t('round.remindAll'),
    crumbs: roundCrumbs(visit, round),
    lead: t(house.mail ? 'round.remindAll.lead.mail' : 'round.remindAll.lead.page'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        {reminders.length === 0 ? (
          <p class="box">{t('round.remindAll.none')}</p>
        ) : (
          <form method="post" action={to('roundRemind', { round: round.id })}>
            <TokenField visit={visit} />
            <ul class="rows">
              {reminders.map((reminder) => (
                <li key={reminder.writer}>
                  <Preview visit={visit} present={present} reminder={reminder} />
                </li>
              ))}
            </ul>
            {reminders.some(({ may }) => may) && signing.isOpen(round) ? (
              <button class="ds-button" type="submit">
                {t('round.remindAll.do')}
              </button>
            ) : null}
          </form>
        )}
        <Unowned visit={visit} present={present} />
      </>
    ),
  }
}

type PreviewGiven = { readonly visit: Visit; readonly present: PresentRound; readonly reminder: rounds.giving.Reminder }

function Preview({ visit, present, reminder }: PreviewGiven) {
  const { t } = visit
  const { writer, due, remindedOn, from, may } = reminder
  const letter = letterOf(visit, present, reminder)
  const name = nameOf(present.persons, writer)
  return (
    <>
      {may ? <TickField name={`skribent.${writer}`} label={name} checked={true} /> : <strong>{name}</strong>}
      <p class="quiet">
        {remindedOn === undefined
          ? t('round.remindAll.never')
          : t(may ? 'round.remindAll.last' : 'round.remindAll.wait', {
              day: formatDay(remindedOn),
              from: formatDay(from),
            })}
      </p>
      <ul>
        {due.map((each) => (
          <li key={each.question}>
            {each.question}: {dueInWords(visit, each)}
          </li>
        ))}
      </ul>
      {letter ? (
        <details>
          <summary>{t('round.remindAll.letter')}</summary>
          <p class="quiet">{t('round.remindAll.to', { address: letter.to, subject: letter.subject })}</p>
          <p class="source-text">{letter.text}</p>
        </details>
      ) : null}
    </>
  )
}

/** What is late and has no writer: there is nobody to remind. */
function Unowned({ visit, present }: Omit<PreviewGiven, 'reminder'>) {
  const { t, today } = visit
  const { assignments, round } = present.material
  const count = assignments.filter(
    ({ writer, state, dueOn }) => writer === '' && !rounds.isHandedIn(state) && dueOn < today,
  ).length
  if (count === 0) return null
  return (
    <p class="box">
      {t('round.remindAll.unowned', { count })}{' '}
      <a href={`${to('round', { round: round.id })}?visa=utan`}>{t('round.assign.do')}</a>
    </p>
  )
}
