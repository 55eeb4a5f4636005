/*
 * Who gets which reminder, before anything is sent: one letter for each person with all that is late or soon due, and one button for those
 * that are ticked. Below it the reminders that go by themselves, and who has got what.
 */
import { formatDay } from '../../../foundation/index.ts'
import { forms, rounds, signing } from '../../../reporting/index.ts'
import { listJournalLines } from '../../../store/index.ts'
import type { Attempt } from '../../door.ts'
import { type Page, page } from '../../page.ts'
import { FormProblem, TokenField } from '../../parts/form.tsx'
import { TickField } from '../../parts/form-fields.tsx'
import { paths, to } from '../../paths.ts'
import type { PageView, Visit } from '../../visit.ts'
import { nameOf, type PresentRound, presentRound, roundCrumbs } from '../present-round.ts'
import { Rhythm } from './rhythm.tsx'
import { SentReminders } from './sent-reminders.tsx'

export const remindPage: Page = page({
  at: paths.roundRemind,
  who: rounds.isLeader,
  show: (visit) => remindView(visit),
})

export async function remindView(visit: Visit, attempt?: Attempt): Promise<PageView> {
  const { t, house } = visit
  const present = await presentRound(visit)
  const { round } = present.material
  const subject = `round/${round.id}`
  const lines = await house.store.read(house.region, (db) => listJournalLines(db, house.region, { subject }))
  return {
    title: t('round.remindAll'),
    crumbs: roundCrumbs(visit, round),
    lead: t(house.mail ? 'round.remindAll.lead.mail' : 'round.remindAll.lead.page'),
    body: (
      <>
        <FormProblem visit={visit} attempt={attempt} />
        <Now visit={visit} present={present} />
        <Unowned visit={visit} present={present} />
        {signing.isOpen(round) ? <Rhythm visit={visit} present={present} /> : null}
        <SentReminders visit={visit} present={present} sent={rounds.reminding.sentReminders(lines)} />
      </>
    ),
  }
}

type PresentGiven = { readonly visit: Visit; readonly present: PresentRound }

/** Those who have something late or soon due, to be ticked and reminded at once. */
function Now({ visit, present }: PresentGiven) {
  const { t, today } = visit
  const { round, assignments } = present.material
  const reminders = rounds.reminding.remindersOf(round, assignments, today)
  if (reminders.length === 0) return <p class="box">{t('round.remindAll.none')}</p>
  return (
    <form method="post" action={to('roundRemind', { round: round.id })}>
      <TokenField visit={visit} />
      <ul class="rows">
        {reminders.map((reminder) => (
          <li key={reminder.person}>
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
  )
}

type PreviewGiven = PresentGiven & { readonly reminder: rounds.reminding.Reminder }

function Preview({ visit, present, reminder }: PreviewGiven) {
  const { t } = visit
  const { person, due, remindedOn, from, may } = reminder
  const letter = rounds.reminding.letterOf(
    t,
    present.material.round,
    present.persons.find(({ id }) => id === person),
    reminder,
  )
  const name = nameOf(present.persons, person)
  return (
    <>
      {may ? <TickField name={`person.${person}`} label={name} checked={true} /> : <strong>{name}</strong>}
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
            {forms.questionNumber(present.material.round.form, each.question)}: {rounds.reminding.dueInWords(t, each)}
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

/** What is late and has nobody to write or read it: there is nobody to remind. */
function Unowned({ visit, present }: PresentGiven) {
  const { t, today } = visit
  const { assignments, round } = present.material
  const count = assignments.filter((given) => {
    const duty = rounds.overview.dutyOf(round, given)
    return duty !== undefined && duty.person === '' && duty.dueOn < today
  }).length
  if (count === 0) return null
  return (
    <p class="box">
      {t('round.remindAll.unowned', { count })}{' '}
      <a href={`${to('round', { round: round.id })}?visa=sena`}>{t('round.assign.do')}</a>
    </p>
  )
}
