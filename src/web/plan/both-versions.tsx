/*
 * When somebody else has changed a task while it was being changed here: what it is now beside what was typed, field by field, and who did
 * it. What was typed stands in the form below, and saving it again is then a choice.
 */
import { formatDay, isCalendarDate } from '../../foundation/index.ts'
import { targets } from '../../strategy/index.ts'
import type { Attempt } from '../door.ts'
import { Table } from '../parts/table.tsx'
import type { Visit } from '../visit.ts'

export type ChangedBy = { readonly who: string; readonly at: string }

type BothGiven = {
  readonly visit: Visit
  readonly task: targets.OperationalTask
  readonly attempt: Attempt | undefined
  /** The fields of the form that was sent. */
  readonly fields: readonly targets.taskHistory.TaskField[]
  readonly changedBy: ChangedBy | undefined
}

export function BothVersions({ visit, task, attempt, fields, changedBy }: BothGiven) {
  const { t } = visit
  if (attempt?.status !== 409) return null
  const rows = fields
    .map((field) => ({ field, now: task[field], typed: attempt.typed[field] ?? '' }))
    .filter(({ now, typed }) => now !== typed)
  const plain = (label: string) => ({ head: label, label })
  return (
    <section class="box">
      <h3>{t('plan.both')}</h3>
      {changedBy ? <p>{t('plan.both.by', { who: changedBy.who, at: changedBy.at })}</p> : null}
      {rows.length === 0 ? (
        <p>{t('plan.both.same')}</p>
      ) : (
        <Table
          caption={t('plan.both')}
          hiddenCaption
          rows={rows}
          keyOf={({ field }) => field}
          columns={[
            { ...plain(t('plan.both.field')), cell: ({ field }) => t(`plan.field.${field}`) },
            { ...plain(t('plan.both.now')), cell: ({ field, now }) => wordFor(visit, field, now) },
            { ...plain(t('plan.both.typed')), cell: ({ field, typed }) => wordFor(visit, field, typed) },
          ]}
        />
      )}
      <p>{t('plan.both.then')}</p>
    </section>
  )
}

/** The sentence at the top, about the task. */
export function saidOfTask({ t }: Visit, attempt: Attempt | undefined): Attempt | undefined {
  return attempt?.status === 409 ? { ...attempt, refusal: t('plan.both.lead') } : attempt
}

/** A value of a field as it is read. */
export function wordFor({ t }: Visit, field: targets.taskHistory.TaskField, word: string): string {
  const status = targets.taskStatuses.find((each) => each === word)
  if (field === 'status' && status) return t(`plan.status.${status}`)
  if (word === '') return '–'
  if (field === 'plannedEnd') return isCalendarDate(word) ? formatDay(word) : word
  return `”${word}”`
}
