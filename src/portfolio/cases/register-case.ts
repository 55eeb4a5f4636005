/*
 * Registers a new case: its first fact, a description.
 */
import { type CalendarDate, Refusal, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Db, Store } from '../../store/index.ts'
import { CaseDescription } from './case-description.ts'
import { addFacts, caseExists, listFactsOfCase } from './case-fact-store.ts'
import { assertDescribable } from './case-rules.ts'
import { assertMay } from './permissions.ts'
import { standingOf } from './standing.ts'

/** @returns the id that the case got. @throws Refusal `not-allowed`, `not-found` (its framework), and what the description breaks. */
export async function registerCase(
  store: Store,
  person: Person,
  description: CaseDescription,
  today: CalendarDate,
): Promise<string> {
  assertMay(person, 'handle')
  const checked = CaseDescription.parse(description)
  assertDescribable(checked)
  return store.write(person.region, async (tx) => {
    if (checked.parent !== undefined) await assertIsFramework(tx.db, tx.region, checked.parent)
    const id = await freeId(tx.db, tx.region, `${today.slice(0, 4)}-${slug(checked.title).slice(0, 60)}`)
    const fact = { kind: 'described', day: today, description: checked } as const
    const line = await tx.journal({ who: person.id, what: 'case.registered', subject: `case/${id}`, after: [fact] })
    const added = { case: id, number: 1, fact, recordedBy: person.id, recordedOn: today }
    if (!(await addFacts(tx, [added], line))) throw new Refusal('changed-meanwhile')
    return id
  })
}

async function assertIsFramework(db: Db, region: string, id: string): Promise<void> {
  const so = standingOf(await listFactsOfCase(db, region, id), { day: '9999-12-31' as CalendarDate })
  if (so?.description.kind !== 'framework') throw new Refusal('not-a-framework')
}

async function freeId(db: Db, region: string, wished: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? wished : `${wished}-${turn}`
    if (!(await caseExists(db, region, id))) return id
  }
}
