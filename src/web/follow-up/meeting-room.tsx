/*
 * A follow-up meeting as a semi-structured form: headings from the plan and from what earlier meetings decided, what was said under
 * each, deviations, and decisions with an owner and a day, which become tasks.
 */
import { z } from 'zod'
import { isCalendarDate } from '../../foundation/index.ts'
import { followUp } from '../../portfolio/index.ts'
import { actRoom, type FormGiven } from '../cases/acts/act-room.tsx'
import { day, text, typedText } from '../cases/acts/typed.ts'
import { DayField, LongField, TextField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'
import type { Visit } from '../visit.ts'

const decisionRows = 4
const mostHeadings = 60

const Typed = z.looseObject({ step: text, day, deviations: text }).transform((typed, context) => {
  const of = (name: string) => typedText(typed, name)
  const minutes = Array.from({ length: mostHeadings }, (_, place) => ({
    heading: of(`heading.${place}`),
    text: of(`said.${place}`),
  })).filter(({ heading }) => heading !== '')
  const decisions = Array.from({ length: decisionRows }, (_, place) => {
    const [what, owner, due] = [of(`decided.${place}`), of(`owner.${place}`), of(`due.${place}`)]
    if (what === '') return []
    if (owner === '') context.addIssue({ code: 'custom', path: [`owner.${place}`], message: 'case.form.needed' })
    if (!isCalendarDate(due)) {
      context.addIssue({ code: 'custom', path: [`due.${place}`], message: 'case.form.day' })
      return []
    }
    return [{ id: `${typed.step}-${typed.day}-${place + 1}`, text: what, owner, due }]
  })
  return { step: typed.step, day: typed.day, deviations: typed.deviations, minutes, decisions: decisions.flat() }
})

export const meetingRoom = actRoom({
  act: 'meet',
  slug: 'mote',
  address: {
    at: paths.caseMeeting,
    of: ({ params }) => to('caseMeeting', { id: params['id'] ?? '', step: params['step'] ?? '' }),
  },
  title: 'followUp.meeting',
  lead: 'followUp.meeting.lead',
  button: 'followUp.meeting.save',
  done: 'followUp.meeting.done',
  input: Typed,
  Form: MeetingForm,
  record: ({ house, today }, person, version, given) =>
    followUp.recordMeeting(house.store, person, version, given, today),
})

function MeetingForm({ visit, so, attempt }: FormGiven) {
  const { t, params } = visit
  const step = so.plan.find(({ id }) => id === params['step'])
  const agenda = followUp.agendaOf(so, step?.kind ?? 'mid-term-meeting')
  return (
    <>
      <DayField visit={visit} name="day" label={t('followUp.meeting.day')} value={visit.today} attempt={attempt} />
      {agenda.map((item, place) => {
        const heading = headingOf(visit, item)
        return (
          <div key={heading}>
            <input type="hidden" name={`heading.${place}`} value={heading} />
            <LongField visit={visit} name={`said.${place}`} label={heading} rows={3} attempt={attempt} />
          </div>
        )
      })}
      <LongField
        visit={visit}
        name="deviations"
        label={t('followUp.deviations')}
        help={t('followUp.deviations.help')}
        rows={3}
        attempt={attempt}
      />
      {Array.from({ length: decisionRows }, (_, place) => (
        <fieldset class="ds-fieldset" key={String(place)}>
          <legend class="ds-label">{t('followUp.meeting.decision', { number: place + 1 })}</legend>
          <TextField visit={visit} name={`decided.${place}`} label={t('followUp.meeting.what')} attempt={attempt} />
          <TextField visit={visit} name={`owner.${place}`} label={t('followUp.meeting.owner')} attempt={attempt} />
          <DayField visit={visit} name={`due.${place}`} label={t('case.due')} attempt={attempt} />
        </fieldset>
      ))}
    </>
  )
}

/** The minutes keep the heading as it was read, in Swedish. */
function headingOf({ t }: Visit, { code, about }: followUp.AgendaItem): string {
  const heading = t(`followUp.agenda.${code}`)
  return about === undefined ? heading : `${heading}: ${about}`
}
