/*
 * A finding that is right as it stands is set aside with a reason, and taken up again; both leave a line. What has been set aside does not stop
 * an answer, and is told with its reason wherever findings are listed.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import type { Finding } from '../checker/index.ts'
import { assertOpen } from './change-round.ts'
import { assertInRound } from './permissions.ts'
import type { Round } from './round.ts'
import { findAssignment, getRound } from './round-store.ts'
import { addSetAside, idOfFinding, removeSetAside, type SetAside } from './set-aside-store.ts'

/** @throws Refusal `not-allowed`, `not-found`, `round-signed`, `reason-missing` */
export async function setAsideFinding(
  store: Store,
  person: Person,
  input: { readonly round: string; readonly finding: Finding; readonly reason: string },
  today: CalendarDate,
): Promise<void> {
  const { rule, question, quotes, message } = input.finding
  await store.write(person.region, async (tx) => {
    const round = await getRound(tx.db, tx.region, input.round)
    const given = await findAssignment(tx.db, tx.region, round.id, question)
    assertInRound(person, 'write', round, given)
    assertOpen(round)
    if (input.reason.trim() === '') throw new Refusal('reason-missing')
    const id = idOfFinding(input.finding)
    const content = {
      rule,
      question,
      quotes: [...quotes],
      message,
      reason: input.reason.trim(),
      by: person.id,
      on: today,
    }
    await addSetAside(tx, round.id, { id, ...content })
    await tx.journal({
      who: person.id,
      what: 'finding.set-aside',
      subject: `round/${round.id}`,
      after: { id, ...content },
    })
  })
}

/** @throws Refusal `not-allowed`, `not-found`, `round-signed` */
export async function takeUpFinding(store: Store, person: Person, round: string, id: string): Promise<void> {
  assertInRound(person, 'lead')
  await store.write(person.region, async (tx) => {
    assertOpen(await getRound(tx.db, tx.region, round))
    if (!(await removeSetAside(tx, round, id))) throw new Refusal('not-found')
    await tx.journal({ who: person.id, what: 'finding.taken-up', subject: `round/${round}`, after: { id } })
  })
}

/** Findings that remain, when those that were set aside are taken out. */
export function remaining(findings: readonly Finding[], setAside: readonly SetAside[]): Finding[] {
  const away = new Set(setAside.map(({ id }) => id))
  return findings.filter((finding) => !away.has(idOfFinding(finding)))
}

/** What stops an answer, or the whole report when no question is named, each in Swedish. */
export function stoppingIn(round: Round, findings: readonly Finding[], question?: string): string[] {
  return findings
    .filter((finding) => round.blocking.includes(finding.rule))
    .filter((finding) => question === undefined || finding.question === question)
    .map(({ message, quotes }) => `${quotes[0] ? `”${quotes[0].slice(0, 60)}”: ` : ''}${message}`)
}
