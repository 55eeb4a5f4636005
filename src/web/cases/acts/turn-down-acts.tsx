/*
 * Acts that decide against: decline and withdraw, each with its reason.
 */
import { z } from 'zod'
import { decisions } from '../../../portfolio/index.ts'
import { DayField, LongField, TextField } from '../../parts/form-fields.tsx'
import { actRoom, type FormGiven } from './act-room.tsx'
import { day, neededText } from './typed.ts'

const TurnDown = z.looseObject({ day, diaryNumber: neededText, decidedBy: neededText, reason: neededText })

function TurnDownForm({ visit, attempt }: FormGiven) {
  const { t } = visit
  return (
    <>
      <DayField visit={visit} name="day" label={t('case.day')} value={visit.today} attempt={attempt} />
      <TextField
        visit={visit}
        name="diaryNumber"
        label={t('case.diaryNumber')}
        help={t('case.form.diaryNumber')}
        attempt={attempt}
      />
      <TextField
        visit={visit}
        name="decidedBy"
        label={t('case.decidedBy')}
        value={visit.person?.name}
        attempt={attempt}
      />
      <LongField visit={visit} name="reason" label={t('case.reason')} attempt={attempt} />
    </>
  )
}

const plain = ({ day: on, diaryNumber, decidedBy, reason }: z.infer<typeof TurnDown>) => ({
  day: on,
  diaryNumber,
  decidedBy,
  reason,
})

export const declineRoom = actRoom({
  act: 'decline',
  slug: 'avsla',
  title: 'case.act.decline',
  lead: 'case.act.decline.lead',
  button: 'case.act.decline',
  done: 'case.done.decline',
  keeps: ['reason'],
  input: TurnDown,
  Form: TurnDownForm,
  record: ({ house, today }, person, version, input) =>
    decisions.recordDecline(house.store, person, version, plain(input), today),
})

export const withdrawRoom = actRoom({
  act: 'withdraw',
  slug: 'aterta',
  title: 'case.act.withdraw',
  lead: 'case.act.withdraw.lead',
  button: 'case.act.withdraw',
  done: 'case.done.withdraw',
  keeps: ['reason'],
  input: TurnDown,
  Form: TurnDownForm,
  record: ({ house, today }, person, version, input) =>
    decisions.recordWithdrawal(house.store, person, version, plain(input), today),
})
