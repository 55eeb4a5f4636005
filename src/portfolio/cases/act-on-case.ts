/*
 * The one way in which a case changes: who may, does the case stand where the act can be done, what do the rules say; then the new
 * facts, their numbers and the journal line in one transaction. Two officers at once build on the same version, and one is told.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { type ActName, assertCanDo, caseActs } from './case-acts.ts'
import { CaseFact } from './case-fact.ts'
import { addFacts, listFactsOfCase } from './case-fact-store.ts'
import { assertMay } from './permissions.ts'
import { type Standing, standingOf } from './standing.ts'

export type CaseVersion = {
  readonly case: string
  /** The version that the person saw. */
  readonly basedOn: number
}

export type ActContext = { readonly tx: WriteTx; readonly today: CalendarDate }

/** Facts counted whatever their day: the standing that a change builds on. */
const always = { day: '9999-12-31' as CalendarDate }

/**
 * @param rule turns the case's standing into the facts to add, or throws what the rules refuse.
 * @throws Refusal `not-allowed`, `not-found`, `not-at-this-step`, `changed-meanwhile`, and what the rule throws. Then nothing is written.
 */
export async function actOnCase(
  store: Store,
  person: Person,
  { case: id, basedOn }: CaseVersion,
  act: ActName,
  today: CalendarDate,
  rule: (so: Standing, context: ActContext) => readonly CaseFact[] | Promise<readonly CaseFact[]>,
): Promise<Standing> {
  assertMay(person, caseActs[act].right)
  return store.write(person.region, async (tx) => {
    const before = await listFactsOfCase(tx.db, tx.region, id)
    const so = standingOf(before, always)
    if (so === undefined) throw new Refusal('not-found')
    if (so.version !== basedOn) throw new Refusal('changed-meanwhile')
    assertCanDo(so, act)

    const facts = (await rule(so, { tx, today })).map((fact) => CaseFact.parse(fact))
    const line = await tx.journal({ who: person.id, what: caseActs[act].journal, subject: `case/${id}`, after: facts })
    const added = facts.map((fact, place) => ({
      case: id,
      number: so.version + 1 + place,
      fact,
      recordedBy: person.id,
      recordedOn: today,
    }))
    if (!(await addFacts(tx, added, line))) throw new Refusal('changed-meanwhile')
    const all = [...before, ...added.map((each) => ({ ...each, line }))]
    return standingOf(all, always) ?? so
  })
}
