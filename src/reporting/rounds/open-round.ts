/*
 * Opens a round: the form is kept as it is, each question gets an assignment with days counted back from the due day, and last year's
 * answers and owners are carried over as a start, marked as such. All of it in one transaction.
 */
import { createHash } from 'node:crypto'
import { asId, type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { canonical, type Store } from '../../store/index.ts'
import type { Form, Question } from '../forms/index.ts'
import { carryAnswers, ownersBefore } from './carry-over.ts'
import { planOf } from './days/plan-days.ts'
import type { Given } from './giving/assign-questions.ts'
import { askedIn, matchForms, type QuestionMatch } from './match-forms.ts'
import { assertInRound } from './permissions.ts'
import { type Assignment, type Report, type Round, roundId } from './round.ts'
import { addAssignments, addRound, getRound } from './round-store.ts'

export type OpenInput = {
  readonly year: number
  readonly report: Report
  readonly form: Form
  readonly dueOn: string
  /** The id of the round whose answers are carried over. */
  readonly before?: string | undefined
  readonly signers?: readonly string[]
  /** Whether reminders go by themselves. */
  readonly rhythm?: boolean
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
    const round = { ...newRound(input, person.id, today, match?.gone ?? []), ...kept(before, input) }
    if (!(await addRound(tx, round))) throw new Refusal('round-exists')
    const matches = match?.questions ?? asNew(input.form)
    const carrying = { by: person.id, today }
    const carried = before ? await carryAnswers(tx, before, round, matches, carrying) : new Map<string, number>()
    const owners = before ? await ownersBefore(tx, before) : new Map<string, Omit<Given, 'dueOn'>>()
    await addAssignments(
      tx,
      round.id,
      matches.map((each) => ({
        ...assignmentOf(round, each, carried.get(each.question)),
        ...(each.from === undefined ? {} : owners.get(each.from)),
      })),
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
        rhythm: round.rhythm !== undefined,
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
  const { year, report, form, dueOn, before, signers = [], rhythm = false } = input
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
    ...(rhythm ? { rhythm: { by, since: today } } : {}),
    gone: gone.map(({ id, prompt }) => ({ question: id, prompt })),
  }
}

/** Who signs and what stops an answer are as last year, unless somebody says otherwise. */
function kept(before: Round | undefined, { signers }: OpenInput): Partial<Round> {
  if (!before) return {}
  return { blocking: before.blocking, ...(signers === undefined ? { signers: before.signers } : {}) }
}

function asNew(form: Form): QuestionMatch[] {
  return askedIn(form).map(({ id }) => ({ question: id, kind: 'new' }))
}

export function assignmentOf(round: Round, match: QuestionMatch, carried: number | undefined): Assignment {
  return {
    question: match.question,
    version: 1,
    unit: '',
    writer: '',
    reviewer: '',
    dueOn: planOf(round).written,
    state: 'not-begun',
    comment: '',
    match: match.kind,
    ...(match.from === undefined ? {} : { from: match.from }),
    ...(carried === undefined ? {} : { carried }),
  }
}

export function dayOf(text: string): CalendarDate {
  return asId<'CalendarDate'>(text)
}
