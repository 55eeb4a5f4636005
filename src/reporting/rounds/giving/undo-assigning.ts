/*
 * Takes back the latest assigning of a round: each question that still stands as it was given then, stands again as it did before. What
 * somebody has given since is left alone.
 */
import { z } from 'zod'
import { Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import { canonical, type JournalLine, listJournalLines, type Store } from '../../../store/index.ts'
import { assertOpen } from '../change-round.ts'
import { assertInRound } from '../permissions.ts'
import { AssignmentContent } from '../round.ts'
import { changeAssignment, getRound, listAssignments } from '../round-store.ts'
import { givenIn } from './assign-questions.ts'

const { unit, writer, reviewer, dueOn, wishedWords } = AssignmentContent.shape
const GivenByQuestion = z.record(z.string(), z.strictObject({ unit, writer, reviewer, dueOn, wishedWords }))
type GivenByQuestion = z.infer<typeof GivenByQuestion>

export type Assigning = {
  readonly who: string
  readonly at: string
  readonly before: GivenByQuestion
  readonly after: GivenByQuestion
}

/** The latest assigning that has not been taken back; undefined when there is none. `lines` are those of the round, oldest first. */
export function latestAssigning(lines: readonly JournalLine[]): Assigning | undefined {
  const line = lines.findLast(({ what }) => what === 'questions.assigned' || what === 'assigning.undone')
  const [before, after] = [GivenByQuestion.safeParse(line?.before), GivenByQuestion.safeParse(line?.after)]
  if (line?.what !== 'questions.assigned' || !before.success || !after.success) return undefined
  return { who: line.who, at: line.at, before: before.data, after: after.data }
}

/** @returns how many questions were put back. @throws Refusal `not-allowed`, `not-found`, `round-signed`, `nothing-to-undo` */
export async function undoAssigning(store: Store, person: Person, id: string): Promise<number> {
  assertInRound(person, 'lead')
  return store.write(person.region, async (tx) => {
    assertOpen(await getRound(tx.db, tx.region, id))
    const subject = `round/${id}`
    const latest = latestAssigning(await listJournalLines(tx.db, tx.region, { subject }))
    const back = (await listAssignments(tx.db, tx.region, id)).flatMap((each) => {
      const before = latest?.before[each.question]
      const stands = canonical(givenIn(each)) === canonical(latest?.after[each.question])
      return before && stands ? [{ ...each, wishedWords: undefined, ...before }] : []
    })
    if (back.length === 0) throw new Refusal('nothing-to-undo')
    for (const { wishedWords: words, ...each } of back)
      await changeAssignment(tx, id, { ...each, ...(words === undefined ? {} : { wishedWords: words }) })
    await tx.journal({
      who: person.id,
      what: 'assigning.undone',
      subject,
      after: { questions: back.map(({ question }) => question) },
    })
    return back.length
  })
}
