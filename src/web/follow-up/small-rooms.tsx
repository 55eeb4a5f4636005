/*
 * Small acts of follow-up: a task is done, a step is done, the case is closed.
 */
import { z } from 'zod'
import { followUp } from '../../portfolio/index.ts'
import { actRoom } from '../cases/acts/act-room.tsx'
import { text } from '../cases/acts/typed.ts'
import { LongField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

const param = ({ params }: Visit, name: string) => params[name] ?? ''

export const taskRoom = actRoom({
  act: 'do-task',
  slug: 'uppgift',
  address: {
    at: paths.caseTask,
    of: (visit) => to('caseTask', { id: param(visit, 'id'), task: param(visit, 'task') }),
  },
  title: 'followUp.task',
  lead: 'followUp.task.lead',
  button: 'followUp.task.save',
  done: 'followUp.task.done',
  input: z.looseObject({ task: text, text }),
  Form: ({ visit, so, attempt }) => (
    <>
      <p class="box">{so.tasks.find(({ id }) => id === visit.params['task'])?.text}</p>
      <LongField visit={visit} name="text" label={visit.t('followUp.task.text')} rows={3} attempt={attempt} />
    </>
  ),
  record: ({ house, today }, person, version, { task, text: said }) =>
    followUp.recordTaskDone(house.store, person, version, { task, text: said }, today),
})

export const stepRoom = actRoom({
  act: 'do-step',
  slug: 'steg',
  address: {
    at: paths.caseStep,
    of: (visit) => to('caseStep', { id: param(visit, 'id'), step: param(visit, 'step') }),
  },
  title: 'followUp.step',
  lead: 'followUp.step.lead',
  button: 'followUp.step.save',
  done: 'followUp.step.done',
  input: z.looseObject({ step: text, text }),
  Form: ({ visit, attempt }) => (
    <LongField visit={visit} name="text" label={visit.t('followUp.step.text')} attempt={attempt} />
  ),
  record: ({ house, today }, person, version, { step, text: said }) =>
    followUp.recordStepDone(house.store, person, version, { step, text: said }, today),
})

export const closeRoom = actRoom({
  act: 'close',
  slug: 'avsluta',
  address: { at: paths.caseClose, of: (visit) => to('caseClose', { id: param(visit, 'id') }) },
  title: 'followUp.close',
  lead: 'followUp.close.lead',
  button: 'followUp.close',
  done: 'followUp.close.done',
  input: z.looseObject({ reason: text }),
  Form: ({ visit, attempt }) => (
    <LongField
      visit={visit}
      name="reason"
      label={visit.t('followUp.close.reason')}
      help={visit.t('followUp.close.help')}
      rows={3}
      attempt={attempt}
    />
  ),
  record: ({ house, today }, person, version, { reason }) =>
    followUp.closeCase(house.store, person, version, { reason }, today),
})
