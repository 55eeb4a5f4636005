/*
 * Corrects what a question answers to in last year's form, before writing has begun: its text of last year follows. No question at all is
 * a choice too: then the question is new and begins empty.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { isEmpty } from '../answers/answer.ts'
import { findAnswer } from '../answers/answer-store.ts'
import { type Question, questionsOf } from '../forms/index.ts'
import { carry } from './carry-over.ts'
import { assertOpen } from './change-round.ts'
import { askedIn, kindOfMatch } from './match-forms.ts'
import { assertInRound } from './permissions.ts'
import type { Assignment, Round } from './round.ts'
import { changeAssignment, changeRound, getRound, listAssignments } from './round-store.ts'

/** `from` is a question of last year's form; empty for none. */
export type Coupling = { readonly round: string; readonly question: string; readonly from: string }

const nothing = { type: 'doc', content: [{ type: 'paragraph' }] }

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `writing-has-begun` */
export async function coupleQuestion(store: Store, person: Person, input: Coupling, today: CalendarDate) {
  assertInRound(person, 'lead')
  await store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, input.round)
    assertOpen(round)
    if (round.before === undefined) throw new Refusal('not-found')
    const before = await getRound(tx.db, tx.region, round.before)
    const all = await listAssignments(tx.db, tx.region, round.id)
    const given = all.find(({ question }) => question === input.question)
    const now = questionsOf(round.form).find(({ id }) => id === input.question)
    const old = askedIn(before.form).find(({ id }) => id === input.from)
    if (!given || !now || (input.from !== '' && !old)) throw new Refusal('not-found')
    const carried = await carryInstead(tx, { round, before, given, old, by: person.id, today })
    const next = { ...untied(given), ...tiedTo(now, old), ...(carried === undefined ? {} : { carried }) }
    await changeAssignment(tx, round.id, next)
    await changeRound(tx, { ...round, gone: goneFrom(before, [...all.filter((each) => each !== given), next]) })
    await tx.journal({
      who: person.id,
      what: 'question.coupled',
      subject: `round/${round.id}`,
      before: { question: given.question, from: given.from ?? '' },
      after: { question: given.question, from: input.from },
    })
  })
}

type Carrying = {
  readonly round: Round
  readonly before: Round
  readonly given: Assignment
  readonly old: Question | undefined
  readonly by: string
  readonly today: CalendarDate
}

/** @returns the version with last year's text; undefined where there is none. @throws Refusal `writing-has-begun` */
async function carryInstead(tx: WriteTx, { round, before, given, old, by, today }: Carrying) {
  const present = await findAnswer(tx.db, tx.region, round.year, given.question)
  const untouched = present === undefined || isEmpty(present.content) || present.version === given.carried
  if (given.state !== 'not-begun' || !untouched) throw new Refusal('writing-has-begun')
  const said = old && (await findAnswer(tx.db, tx.region, before.year, old.id))
  const has = said !== undefined && !isEmpty(said.content)
  if (!has && present === undefined) return undefined
  const content = has ? said.content : nothing
  const version = (present?.version ?? 0) + 1
  await carry(
    tx,
    { year: round.year, question: given.question, content, version, savedBy: by, savedOn: today },
    before.id,
  )
  return has ? version : undefined
}

function untied({ from: _from, carried: _carried, ...given }: Assignment): Assignment {
  return given
}

function tiedTo(now: Question, old: Question | undefined): Pick<Assignment, 'match' | 'from'> {
  return old ? { match: kindOfMatch(now, old), from: old.id } : { match: 'new' }
}

function goneFrom(before: Round, all: readonly Assignment[]): Round['gone'] {
  const used = new Set(all.map(({ from }) => from))
  return askedIn(before.form)
    .filter(({ id }) => !used.has(id))
    .map(({ id, prompt }) => ({ question: id, prompt }))
}
