/*
 * What is late and what comes soon, of steps and of tasks, for those who own them and those who lead.
 */
import { addDays, type CalendarDate } from '../../foundation/index.ts'
import type { PlanStepKind } from '../cases/case-fact.ts'
import type { LedgerRow } from '../ledger/ledger-row.ts'

export type DueItem = {
  readonly case: string
  readonly title: string
  readonly officer?: string
  readonly due: CalendarDate
  readonly what:
    | { readonly kind: PlanStepKind; readonly step: string }
    | { readonly kind: 'task'; readonly step: string; readonly text: string; readonly owner: string }
}

export type Lateness = { readonly late: readonly DueItem[]; readonly soon: readonly DueItem[] }

const daysAhead = 30

/** The longest late first; then what falls due within thirty days. */
export function latenessOf(rows: readonly LedgerRow[], today: CalendarDate): Lateness {
  const until = addDays(today, daysAhead)
  const due = rows.filter(({ state }) => state === 'granted' || state === 'closed').flatMap(dueOf)
  const ordered = due
    .filter((item) => item.due <= until)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return { late: ordered.filter((item) => item.due < today), soon: ordered.filter((item) => item.due >= today) }
}

function dueOf({ id, title, officer, plan, openTasks }: LedgerRow): DueItem[] {
  const of = { case: id, title, ...(officer === undefined ? {} : { officer }) }
  return [
    ...plan
      .filter(({ doneOn }) => doneOn === undefined)
      .map((step) => ({ ...of, due: step.due, what: { kind: step.kind, step: step.id } })),
    ...openTasks.map((task) => ({
      ...of,
      due: task.due,
      what: { kind: 'task' as const, step: task.id, text: task.text, owner: task.owner },
    })),
  ]
}
