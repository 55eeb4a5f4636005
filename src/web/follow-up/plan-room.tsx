/*
 * The plan of follow-up: proposed from the period, changed by hand. A row whose day is emptied goes away; the last row adds a step.
 */
import { z } from 'zod'
import { formatDay, isCalendarDate } from '../../foundation/index.ts'
import { cases, followUp } from '../../portfolio/index.ts'
import { actRoom, type FormGiven } from '../cases/acts/act-room.tsx'
import { fieldsOf } from '../cases/acts/typed.ts'
import { ChoiceField, DayField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'

/** Steps that can be added by hand. A table. */
const addable = [
  'progress-report',
  'mid-term-meeting',
  'closing-meeting',
  'final-report',
  'closing-analysis',
  'effect-1',
  'effect-3',
  'effect-5',
] as const

const Typed = z.looseObject({}).transform((typed, context) => {
  const kinds = new Map(fieldsOf(typed, 'kind'))
  const steps = fieldsOf(typed, 'due').flatMap(([id, due]): cases.PlanStep[] => {
    const kind = addable.find((each) => each === kinds.get(id))
    if (!isCalendarDate(due)) context.addIssue({ code: 'custom', path: [`due.${id}`], message: 'case.form.day' })
    return isCalendarDate(due) && kind ? [{ id, kind, due }] : []
  })
  return { steps: steps.map((step) => (step.id === 'nytt' ? { ...step, id: freeId(step.kind, steps) } : step)) }
})

function freeId(kind: string, steps: readonly cases.PlanStep[]): string {
  const taken = new Set(steps.map(({ id }) => id))
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? kind : `${kind}-${turn}`
    if (!taken.has(id)) return id
  }
}

export const planRoom = actRoom({
  act: 'plan',
  slug: 'plan',
  address: { at: paths.casePlan, of: ({ params }) => to('casePlan', { id: params['id'] ?? '' }) },
  title: 'followUp.plan',
  lead: 'followUp.plan.lead',
  button: 'form.save',
  done: 'followUp.plan.done',
  input: Typed,
  Form: PlanForm,
  record: ({ house, today }, person, version, { steps }) =>
    followUp.recordPlan(house.store, person, version, steps, today),
})

function PlanForm({ visit, so, attempt }: FormGiven) {
  const { t } = visit
  const { period } = so.description
  const proposed = so.plan.length === 0 && period ? followUp.proposePlan(period) : []
  const steps: readonly {
    readonly id: string
    readonly kind: cases.PlanStep['kind']
    readonly due: string
    readonly doneOn?: string
  }[] = so.plan.length > 0 ? so.plan : proposed
  return (
    <>
      {proposed.length > 0 ? <p class="box">{t('followUp.plan.proposed')}</p> : null}
      {steps.length === 0 ? <p class="box">{t('followUp.plan.noPeriod')}</p> : null}
      {steps.map(({ id, kind, due, doneOn }) => (
        <div key={id}>
          <input type="hidden" name={`kind.${id}`} value={kind} />
          {doneOn ? (
            <p>
              <input type="hidden" name={`due.${id}`} value={due} />
              {t(`case.step.${kind}`)}:{' '}
              {t('followUp.plan.doneOn', { day: formatDay(doneOn as Parameters<typeof formatDay>[0]) })}
            </p>
          ) : (
            <DayField visit={visit} name={`due.${id}`} label={t(`case.step.${kind}`)} value={due} attempt={attempt} />
          )}
        </div>
      ))}
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{t('followUp.plan.add')}</legend>
        <ChoiceField
          visit={visit}
          name="kind.nytt"
          label={t('case.step')}
          options={addable.map((value) => ({ value, name: t(`case.step.${value}`) }))}
          attempt={attempt}
        />
        <DayField visit={visit} name="due.nytt" label={t('case.due')} attempt={attempt} />
      </fieldset>
    </>
  )
}
