/*
 * What of the rounds is mine, oldest day first: questions to write, with one click to the text, and answers to read. Shown on one's own page.
 */
import { formatDay } from '../../foundation/index.ts'
import { listPersons } from '../../people/index.ts'
import { forms, rounds, signing } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { MyRounds } from './my-rounds.tsx'

type Mine = {
  readonly round: rounds.Round
  readonly given: rounds.Assignment
  readonly duty: rounds.overview.Duty
  readonly prompt: string
}

/** What waits for me in every round that is under way, whatever is due first; and whether anything there is mine at all. */
async function listMine({ house, person }: Visit): Promise<{ readonly waiting: Mine[]; readonly hasAny: boolean }> {
  const { store, region } = house
  const open = await store.read(region, async (db) => {
    const all = (await rounds.listRounds(db, region)).filter(signing.isOpen)
    return Promise.all(
      all.map(async (round) => ({ round, assignments: await rounds.listAssignments(db, region, round.id) })),
    )
  })
  const mine = open.flatMap(({ round, assignments }) => {
    const prompts = new Map(forms.questionsOf(round.form).map(({ id, prompt }) => [id, prompt]))
    return assignments
      .filter(({ writer, reviewer }) => writer === person?.id || reviewer === person?.id)
      .map((given) => ({
        round,
        given,
        duty: rounds.overview.dutyOf(round, given),
        prompt: prompts.get(given.question) ?? '',
      }))
  })
  const waiting = mine.flatMap(({ duty, ...rest }) => (duty?.person === person?.id && duty ? [{ ...rest, duty }] : []))
  return {
    waiting: waiting.toSorted((a, b) => a.duty.dueOn.localeCompare(b.duty.dueOn)),
    hasAny: mine.length > 0,
  }
}

export async function MyQuestions({ visit }: { visit: Visit }) {
  const { t, person, house } = visit
  const { waiting, hasAny } = await listMine(visit)
  const [toWrite, toRead] = [
    waiting.filter(({ duty }) => duty.does === 'write'),
    waiting.filter(({ duty }) => duty.does === 'read'),
  ]
  const led = await MyRounds({ visit })
  if (!hasAny) return led ?? <p class="box">{t('my.rounds.none')}</p>
  const persons = await house.store.read(house.region, (db) => listPersons(db, house.region))
  return (
    <section>
      {led}
      <h2>{t('my.toWrite', { count: toWrite.length })}</h2>
      {toWrite.length === 0 ? <p>{t('my.toWrite.none')}</p> : null}
      <ul class="rows">
        {toWrite.map((each) => (
          <li key={`${each.round.id} ${each.given.question}`}>
            <ToWrite visit={visit} mine={each} colleagues={persons.filter(({ id }) => id !== person?.id)} />
          </li>
        ))}
      </ul>
      {toRead.length === 0 ? null : <h2>{t('my.toRead', { count: toRead.length })}</h2>}
      <ul class="rows">
        {toRead.map((each) => (
          <li key={`${each.round.id} ${each.given.question}`}>
            <ToRead visit={visit} mine={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ToWriteGiven = {
  readonly visit: Visit
  readonly mine: Mine
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
}

function ToWrite({ visit, mine, colleagues }: ToWriteGiven) {
  const { t } = visit
  const { round, given } = mine
  return (
    <>
      <Prompt visit={visit} mine={mine} />
      <p class="quiet">
        {reportOf(visit, mine)} · {t(`answerState.${given.state}`)} · <DueDay visit={visit} mine={mine} />
      </p>
      {given.comment === '' ? null : <p class="box">{t('my.sentBack', { comment: given.comment })}</p>}
      <details>
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
    </>
  )
}

type MineGiven = { readonly visit: Visit; readonly mine: Mine }

function ToRead({ visit, mine }: MineGiven) {
  return (
    <>
      <Prompt visit={visit} mine={mine} />
      <p class="quiet">
        {reportOf(visit, mine)} · <DueDay visit={visit} mine={mine} />
      </p>
    </>
  )
}

function Prompt({ visit, mine: { round, given, prompt } }: MineGiven) {
  return (
    <p {...inSwedish(visit)}>
      <a href={to('roundQuestion', { round: round.id, id: given.question })}>
        {given.question} {prompt}
      </a>
    </p>
  )
}

function reportOf({ t }: Visit, { round }: Mine): string {
  return t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })
}

/** By when; lateness stands out; and when one was reminded of it. */
function DueDay({ visit, mine: { duty } }: MineGiven) {
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
