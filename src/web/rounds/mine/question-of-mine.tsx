/*
 * One question of mine: what is asked, in which report, where it stands and by when; and a way to hand it over to a colleague.
 */
import { formatDay } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { forms, rounds } from '../../../reporting/index.ts'
import { TokenField } from '../../parts/form.tsx'
import { ChoiceField } from '../../parts/form-fields.tsx'
import { inSwedish } from '../../parts/language-of.ts'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { Mine } from './list-mine.ts'

type MineGiven = { readonly visit: Visit; readonly mine: Mine }
type QuestionGiven = MineGiven & { readonly colleagues: readonly Person[] }

export function QuestionOfMine({ visit, mine, colleagues }: QuestionGiven) {
  const { t } = visit
  const { round, given, duty } = mine
  const report = t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
  return (
    <>
      <Prompt visit={visit} mine={mine} />
      <p class="quiet">
        {report} · {t(`answerState.${given.state}`)} · <DueDay visit={visit} mine={mine} />
      </p>
      {given.comment === '' || duty.does === 'read' ? null : (
        <p class="box" lang="sv-SE">
          {t('my.sentBack', { comment: given.comment })}
        </p>
      )}
      {colleagues.length === 0 ? null : <HandOver visit={visit} mine={mine} colleagues={colleagues} />}
    </>
  )
}

export function Prompt({ visit, mine: { round, given, prompt } }: MineGiven) {
  return (
    <p {...inSwedish(visit)}>
      <a href={to('roundQuestion', { round: round.id, id: given.question })}>
        {forms.questionNumber(round.form, given.question)} {prompt}
      </a>
    </p>
  )
}

/** By when; lateness stands out; and when one was reminded of it. */
export function DueDay({ visit, mine: { duty } }: MineGiven) {
  const { t, today } = visit
  const due = rounds.reminding.dueOf(duty, today)
  const said = rounds.reminding.dueInWords(t, due)
  return (
    <>
      {due.late > 0 ? <strong class="late">{said}</strong> : said}
      {duty.remindedOn === undefined ? null : <> · {t('my.reminded', { day: formatDay(duty.remindedOn) })}</>}
    </>
  )
}

function HandOver({ visit, mine: { round, given }, colleagues }: QuestionGiven) {
  const { t } = visit
  return (
    <details class="hand-over">
      <summary>{t('round.handOver', { question: forms.questionNumber(round.form, given.question) })}</summary>
      <form class="actions" method="post" action={to('roundHandOver', { round: round.id })}>
        <TokenField visit={visit} />
        <input type="hidden" name="question" value={given.question} />
        <ChoiceField
          visit={visit}
          name="writer"
          label={t('round.handOver.to')}
          options={colleagues.map(({ id, name }) => ({ value: id, name }))}
          attempt={undefined}
        />
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {t('round.handOver.do')}
        </button>
      </form>
    </details>
  )
}
