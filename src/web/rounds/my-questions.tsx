/*
 * What of the rounds is mine, oldest day first: questions to write, with one click to the text, and answers to read. Shown on one's own page.
 */

import { listPersons } from '../../people/index.ts'
import { forms, rounds, signing } from '../../reporting/index.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField } from '../parts/form-fields.tsx'
import { inSwedish } from '../parts/language-of.ts'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { dueInWords } from './remind-page.tsx'

type Mine = { readonly round: rounds.Round; readonly given: rounds.Assignment; readonly prompt: string }

/** Mine in every round that is under way, whatever is due first. */
async function listMine({ house, person }: Visit): Promise<Mine[]> {
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
      .map((given) => ({ round, given, prompt: prompts.get(given.question) ?? '' }))
  })
  return mine.toSorted((a, b) => (a.given.dueOn < b.given.dueOn ? -1 : a.given.dueOn > b.given.dueOn ? 1 : 0))
}

export async function MyQuestions({ visit }: { visit: Visit }) {
  const { t, person, house } = visit
  const mine = await listMine(visit)
  const toWrite = mine.filter(({ given }) => given.writer === person?.id && !rounds.isHandedIn(given.state))
  const toRead = mine.filter(({ given }) => given.reviewer === person?.id && given.state === 'ready')
  if (mine.length === 0) return <p class="box">{t('my.rounds.none')}</p>
  const persons = await house.store.read(house.region, (db) => listPersons(db, house.region))
  return (
    <section>
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
      <ul>
        {toRead.map(({ round, given, prompt }) => (
          <li key={given.question} {...inSwedish(visit)}>
            <a href={to('roundQuestion', { round: round.id, id: given.question })}>
              {given.question} {prompt}
            </a>
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
  const { t, today } = visit
  const { round, given, prompt } = mine
  return (
    <>
      <p {...inSwedish(visit)}>
        <a href={to('roundQuestion', { round: round.id, id: given.question })}>
          {given.question} {prompt}
        </a>
      </p>
      <p class="quiet">
        {t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year })} ·{' '}
        {t(`answerState.${given.state}`)} · {dueInWords(visit, rounds.giving.dueOf(given, today))}
        {given.remindedOn === undefined ? null : <> · {t('my.reminded', { day: given.remindedOn })}</>}
      </p>
      {given.comment === '' ? null : <p class="box">{t('my.sentBack', { comment: given.comment })}</p>}
      <details>
        <summary>{t('round.handOver', { question: given.question })}</summary>
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
