/*
 * What of the wheel and of the rounds is one person's own: the tasks that she answers for, and the days on which she hands in or has read.
 */
import type { CalendarDate } from '../../foundation/index.ts'
import { type Duty, dutyOf } from '../rounds/overview/duty.ts'
import { type Assignment, isOpen, type Round } from '../rounds/round.ts'
import { type Counted, type WheelItem, type WheelTask, wheelOf } from './wheel.ts'

export type OwnTasks = {
  /** Late, or time to begin. */
  readonly pressing: readonly WheelItem[]
  /** The first that is still to come. */
  readonly next: WheelItem | undefined
}

/** This year's and next year's, so that what falls in January is begun in time. */
export function ownTasks(tasks: readonly WheelTask[], person: string, counted: Counted): OwnTasks {
  const year = Number(counted.today.slice(0, 4))
  const own = tasks.filter((task) => task.person === person)
  const items = [year, year + 1].flatMap((each) => wheelOf(own, each, counted))
  return {
    pressing: items.filter(({ standing }) => standing.is === 'late' || standing.is === 'soon'),
    next: items.find(({ standing }) => standing.is === 'coming'),
  }
}

export type OwnDay = {
  readonly round: Round
  readonly does: Duty['does']
  readonly day: CalendarDate
  readonly count: number
}

type WithAssignments = { readonly round: Round; readonly assignments: readonly Assignment[] }

/** One for each day of each round on which something of hers is due. */
export function ownDays(rounds: readonly WithAssignments[], person: string): OwnDay[] {
  return rounds
    .filter(({ round }) => isOpen(round))
    .flatMap(({ round, assignments }) => {
      const duties = assignments.flatMap((given) => dutyOf(round, given) ?? []).filter((duty) => duty.person === person)
      const byDay = Map.groupBy(duties, ({ does, dueOn }) => `${dueOn} ${does}`)
      return [...byDay.values()].flatMap((same) => {
        const [first] = same
        return first ? [{ round, does: first.does, day: first.dueOn, count: same.length }] : []
      })
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
