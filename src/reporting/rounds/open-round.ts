/*
 * Opens a round: the form is kept as it is, each question gets an assignment with days counted back from the due day, and last year's
 * answers are carried over as a start, marked as such. All of it in one transaction.
 */
import { createHash } from 'node:crypto'
import { asId, type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { canonical, type Store, type WriteTx } from '../../store/index.ts'
import { type Answer, isEmpty } from '../answers/answer.ts'
import { findAnswer, listAnswers, recordAnswer } from '../answers/answer-store.ts'
import { type Form, type Question, questionsOf } from '../forms/index.ts'
import { matchForms, type QuestionMatch } from './match-forms.ts'
import { assertInRound } from './permissions.ts'
import { type Assignment, type Report, type Round, roundId } from './round.ts'
import { addAssignments, addRound, getRound } from './round-store.ts'
import { deadlinesOf } from './working-days.ts'

export type OpenInput = {
  readonly year: number
  readonly report: Report
  readonly form: Form
  readonly dueOn: string
  /** The id of the round whose answers are carried over. */
  readonly before?: string | undefined
  readonly signers?: readonly string[]
}

/** Rules whose findings stop an answer until the leader says otherwise: leftovers, broken characters, empty headings, and words that a figure denies. */
export const blockingAtFirst = ['R-NOTE', 'R-ENC', 'R-EMPTY', 'R-WORD']

/** @throws Refusal `not-allowed`, `round-exists`, `round-due-past`, `not-found` (the round before) */
export async function openRound(store: Store, person: Person, input: OpenInput, today: CalendarDate): Promise<Round> {
  assertInRound(person, 'lead')
  if (input.dueOn <= today) throw new Refusal('round-due-past')
  return store.write(person.region, async (tx) => {
    const before = input.before ? await getRound(tx.db, tx.region, input.before) : undefined
    const match = before ? matchForms(before.form, input.form) : undefined
    const round = newRound(input, person.id, today, match?.gone ?? [])
    if (!(await addRound(tx, round))) throw new Refusal('round-exists')
    const matches = match?.questions ?? asNew(input.form)
    const carried = before ? await carryOver(tx, before, round, matches, person.id, today) : new Map<string, number>()
    await addAssignments(
      tx,
      round.id,
      matches.map((each) => assignmentOf(round, each, carried.get(each.question))),
    )
    await tx.journal({
      who: person.id,
      what: 'round.opened',
      subject: `round/${round.id}`,
      after: {
        dueOn: round.dueOn,
        form: round.form.id,
        hash: hashOfForm(round.form),
        before: before?.id,
        carried: carried.size,
      },
    })
    return round
  })
}

/** The form as a hash of its content, whatever the order of its keys, so that a change in the shipped form is known. */
export function hashOfForm(form: Form): string {
  return createHash('sha256').update(canonical(form)).digest('hex')
}

function newRound(input: OpenInput, by: string, today: CalendarDate, gone: readonly Question[]): Round {
  const { year, report, form, dueOn, before, signers = [] } = input
  return {
    id: roundId(year, report),
    year,
    report,
    form,
    version: 1,
    openedBy: by,
    openedOn: today,
    dueOn,
    signers: [...signers],
    blocking: blockingAtFirst,
    ...(before ? { before } : {}),
    gone: gone.map(({ id, prompt }) => ({ question: id, prompt })),
  }
}

function asNew(form: Form): QuestionMatch[] {
  return questionsOf(form)
    .filter(({ kind }) => kind !== 'note')
    .map(({ id }) => ({ question: id, kind: 'new' }))
}

export function assignmentOf(round: Round, match: QuestionMatch, carried: number | undefined): Assignment {
  return {
    question: match.question,
    version: 1,
    unit: '',
    writer: '',
    reviewer: '',
    dueOn: deadlinesOf(round.dueOn).written,
    state: 'not-begun',
    comment: '',
    match: match.kind,
    ...(match.from === undefined ? {} : { from: match.from }),
    ...(carried === undefined ? {} : { carried }),
  }
}

/** What was said last year becomes the first version of this year's answer where nothing has been said. Gives versions by question. */
async function carryOver(
  tx: WriteTx,
  before: Round,
  round: Round,
  matches: readonly QuestionMatch[],
  by: string,
  today: CalendarDate,
): Promise<Map<string, number>> {
  const old = new Map((await listAnswers(tx.db, tx.region, before.year)).map((answer) => [answer.question, answer]))
  const carried = new Map<string, number>()
  for (const { question, from } of matches) {
    const said = from === undefined ? undefined : old.get(from)
    if (!said || isEmpty(said.content) || (await findAnswer(tx.db, tx.region, round.year, question))) continue
    await carry(tx, { ...said, year: round.year, question, version: 1, savedBy: by, savedOn: today }, before.id)
    carried.set(question, 1)
  }
  return carried
}

async function carry(tx: WriteTx, answer: Answer, from: string): Promise<void> {
  if (!(await recordAnswer(tx, answer))) throw new Refusal('changed-meanwhile')
  await tx.journal({
    who: answer.savedBy,
    what: 'answer.carried',
    subject: `answer/${answer.year}/${answer.question}`,
    after: { version: answer.version, content: answer.content, from },
  })
}

export function dayOf(text: string): CalendarDate {
  return asId<'CalendarDate'>(text)
}
