/*
 * Who has been reminded of what, when, by whom and how: the latest first.
 */
import { formatDay, swedishDay } from '../../../foundation/index.ts'
import { forms, rounds } from '../../../reporting/index.ts'
import { type Column, Table } from '../../parts/table.tsx'
import type { Visit } from '../../visit.ts'
import { nameOf, type PresentRound } from '../present-round.ts'

type Sent = rounds.reminding.SentReminder
type SentGiven = { readonly visit: Visit; readonly present: PresentRound; readonly sent: readonly Sent[] }

/** As many as one looks through; the rest stand in the journal. */
const longestShown = 100

export function SentReminders({ visit, present, sent }: SentGiven) {
  const { t } = visit
  const { persons } = present
  const { round } = present.material
  const column = (label: string, cell: (sent: Sent) => string): Column<Sent> => ({ head: label, label, cell })
  return (
    <section>
      <h2>{t('round.sent', { count: sent.length })}</h2>
      {sent.length === 0 ? (
        <p>{t('round.sent.none')}</p>
      ) : (
        <Table
          caption={t('round.sent', { count: sent.length })}
          hiddenCaption
          rows={sent.slice(0, longestShown)}
          keyOf={({ at, person }) => `${at} ${person}`}
          columns={[
            column(t('round.sent.day'), ({ at }) => formatDay(swedishDay(new Date(at)))),
            column(t('round.sent.who'), ({ person }) => nameOf(persons, person)),
            column(t('round.sent.what'), ({ questions }) =>
              questions.map((each) => forms.questionNumber(round.form, each)).join(', '),
            ),
            column(t('round.sent.how'), ({ byMail }) => t(byMail ? 'round.sent.mail' : 'round.sent.page')),
            column(t('round.sent.by'), ({ by }) =>
              by === rounds.reminding.byRhythm ? t('round.sent.itself') : nameOf(persons, by),
            ),
          ]}
        />
      )}
    </section>
  )
}
