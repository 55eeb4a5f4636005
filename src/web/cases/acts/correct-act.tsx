/*
 * Taking back a fact that was wrong. It stays in the history, struck through, with the reason.
 */
import { z } from 'zod'
import { formatDay } from '../../../foundation/index.ts'
import { decisions } from '../../../portfolio/index.ts'
import { ChoiceField, LongField } from '../../parts/form-fields.tsx'
import { factWords } from '../case-words.ts'
import { actRoom, type FormGiven } from './act-room.tsx'
import { neededText } from './typed.ts'

export const correctRoom = actRoom({
  act: 'correct',
  slug: 'ratta',
  title: 'case.act.correct',
  lead: 'case.act.correct.lead',
  button: 'case.act.correct',
  done: 'case.done.correct',
  keeps: ['reason'],
  input: z.looseObject({ fact: z.coerce.number('form.notReadable').int('form.notReadable'), reason: neededText }),
  Form: CorrectForm,
  record: ({ house, today }, person, version, { fact, reason }) =>
    decisions.recordCorrection(house.store, person, version, { fact, reason }, today),
})

function CorrectForm({ visit, facts, attempt }: FormGiven) {
  const { t } = visit
  const options = facts
    .filter(({ number, fact }) => number > 1 && fact.kind !== 'corrected')
    .toReversed()
    .map(({ number, fact }) => ({
      value: String(number),
      name: `${number}. ${t(factWords[fact.kind])}, ${formatDay(fact.day)}`,
    }))
  return (
    <>
      <ChoiceField visit={visit} name="fact" label={t('case.form.whichFact')} options={options} attempt={attempt} />
      <LongField visit={visit} name="reason" label={t('case.reason')} attempt={attempt} />
    </>
  )
}
