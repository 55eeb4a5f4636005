/*
 * A report that the officer takes in, on paper or by mail, for a step of the plan.
 */
import { z } from 'zod'
import { followUp } from '../../portfolio/index.ts'
import { actRoom } from '../cases/acts/act-room.tsx'
import { day, text } from '../cases/acts/typed.ts'
import { DayField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import { ReportFields, ReportTyped } from './report-fields.tsx'

const Step = z.looseObject({ step: text, day })

/** The step and day beside what every report has. */
const Typed = z.looseObject({}).transform((typed, context) => {
  const [step, report] = [Step.safeParse(typed), ReportTyped.safeParse(typed)]
  if (step.success && report.success) return { ...report.data, step: step.data.step, day: step.data.day }
  for (const { path, message } of [...(step.error?.issues ?? []), ...(report.error?.issues ?? [])])
    context.addIssue({ code: 'custom', path: [...path], message })
  return z.NEVER
})

export const reportRoom = actRoom({
  act: 'report',
  slug: 'lagesrapport',
  address: {
    at: paths.caseReport,
    of: ({ params }) => to('caseReport', { id: params['id'] ?? '', step: params['step'] ?? '' }),
  },
  title: 'followUp.report',
  lead: 'followUp.report.lead',
  button: 'followUp.report.save',
  done: 'followUp.report.done',
  keeps: ['equality', 'text', 'deviations'],
  input: Typed,
  Form: ({ visit, so, attempt }) => (
    <>
      <DayField visit={visit} name="day" label={visit.t('followUp.report.day')} value={visit.today} attempt={attempt} />
      <ReportFields visit={visit} so={so} attempt={attempt} by={so.description.owner ?? ''} />
    </>
  ),
  record: ({ house, today }, person, version, given) =>
    followUp.recordReport(house.store, person, version, given, today),
})
