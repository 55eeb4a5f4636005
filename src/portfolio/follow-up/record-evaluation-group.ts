/*
 * The plan for evaluating effects: groups of insatser by challenge and year, with status and what was found.
 */
import { z } from 'zod'
import { Slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { type Db, listNouns, recordNouns, type Store } from '../../store/index.ts'
import { assertMay } from '../cases/permissions.ts'

export const evaluationStatuses = ['planned', 'started', 'finished'] as const

export const EvaluationGroup = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  challenge: z.string(),
  year: z.number().int().min(1990).max(2200),
  cases: z.array(z.string()),
  status: z.enum(evaluationStatuses),
  findings: z.string(),
})
export type EvaluationGroup = z.infer<typeof EvaluationGroup>

export async function listEvaluationGroups(db: Db, region: string): Promise<EvaluationGroup[]> {
  const all = (await listNouns(db, region, 'effect_evaluation')).map((row) => EvaluationGroup.parse(row))
  return all.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
}

/** Adds a group, or replaces the one of the same id. @throws Refusal `not-allowed`. */
export async function recordEvaluationGroup(store: Store, person: Person, given: EvaluationGroup): Promise<void> {
  assertMay(person, 'handle')
  const group = EvaluationGroup.parse(given)
  await store.write(person.region, async (tx) => {
    const others = (await listEvaluationGroups(tx.db, tx.region)).filter(({ id }) => id !== group.id)
    const nouns = [...others, group].map((each) => ({ id: each.id, name: each.name, content: each }))
    await recordNouns(tx, 'effect_evaluation', nouns, person.id)
  })
}
