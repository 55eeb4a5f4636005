/*
 * The work of a morning: in each round where the leader has switched the rhythm on, whoever is due for a letter gets one. A letter that
 * fails is told to whoever runs the installation and tried again the next working morning; the others go.
 */
import { type CalendarDate, Refusal, type RegionId } from '../../../foundation/index.ts'
import { findPerson } from '../../../people/index.ts'
import type { followUp } from '../../../portfolio/index.ts'
import type { Store } from '../../../store/index.ts'
import { sayRefusal, sayWeb } from '../../../texts/index.ts'
import { isOpen } from '../round.ts'
import { getRound, listAssignments, listRounds } from '../round-store.ts'
import { letterOf } from './letter.ts'
import { lettersOn } from './rhythm.ts'
import { sendReminder } from './send-reminder.ts'

/** Stands as the one who reminded, in the journal. */
export const byRhythm = 'rhythm'

export type MorningGiven = {
  readonly mail: followUp.Mail | undefined
  readonly today: CalendarDate
  readonly tell: (line: string) => void
}

/** @returns how many were reminded. */
export async function remindByRhythm(store: Store, region: RegionId, given: MorningGiven): Promise<number> {
  const open = await store.read(region, async (db) =>
    (await listRounds(db, region)).filter((round) => round.rhythm && isOpen(round)),
  )
  let count = 0
  for (const { id } of open) count += await remindInRound(store, region, id, given)
  return count
}

async function remindInRound(store: Store, region: RegionId, id: string, given: MorningGiven): Promise<number> {
  const persons = await store.read(region, async (db) =>
    lettersOn(await getRound(db, region, id), await listAssignments(db, region, id), given.today).map(
      ({ person }) => person,
    ),
  )
  let count = 0
  for (const person of persons)
    try {
      count += await remindOne(store, region, { round: id, person }, given)
    } catch (thrown) {
      const why = thrown instanceof Refusal ? sayRefusal(thrown) : 'okänt fel'
      given.tell(`påminnelse i ${id}: ${why}`)
      if (!(thrown instanceof Refusal)) throw thrown
    }
  return count
}

/** Asked anew within the transaction: what was handed in a moment ago is not reminded of. */
async function remindOne(
  store: Store,
  region: RegionId,
  { round: id, person }: { readonly round: string; readonly person: string },
  { mail, today }: MorningGiven,
): Promise<number> {
  return store.write(region, async (tx) => {
    const round = await getRound(tx.db, region, id)
    const assignments = await listAssignments(tx.db, region, id)
    const reminder = lettersOn(round, assignments, today).find((each) => each.person === person)
    if (!reminder) return 0
    const t = (text: Parameters<typeof sayWeb>[0], blanks = {}) => sayWeb(text, 'sv', blanks)
    const letter = letterOf(t, round, await findPerson(tx.db, region, person), reminder)
    await sendReminder(tx, mail, { round: id, assignments, reminder, letter, by: byRhythm }, today)
    return 1
  })
}
