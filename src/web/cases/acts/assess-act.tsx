/*
 * Reading an application: the checklist, and each criterion with a grade and a reason. A second reader is a second assessment.
 */
import { z } from 'zod'
import { decisions } from '../../../portfolio/index.ts'
import type { WebText } from '../../../texts/index.ts'
import { ChoiceField, DayField, TextField, TickField } from '../../parts/form-fields.tsx'
import { actRoom, type FormGiven } from './act-room.tsx'
import { day, fieldsOf, neededText, ticked } from './typed.ts'

const grades = ['0', '1', '2', '3'] as const

const Typed = z
  .looseObject({ day, reader: neededText, recommendation: z.enum(['grant', 'decline'], 'form.notReadable') })
  .transform((typed) => {
    const reasons = new Map(fieldsOf(typed, 'reason'))
    return {
      day: typed.day,
      reader: typed.reader,
      recommendation: typed.recommendation,
      met: ticked(typed, 'check'),
      criteria: fieldsOf(typed, 'grade').map(([criterion, grade]) => ({
        criterion,
        grade: Number(grade) as 0 | 1 | 2 | 3,
        reason: reasons.get(criterion) ?? '',
      })),
    }
  })

export const assessRoom = actRoom({
  act: 'assess',
  slug: 'bedom',
  title: 'case.act.assess',
  lead: 'case.act.assess.lead',
  button: 'form.save',
  done: 'case.done.assess',
  input: Typed,
  Form: AssessForm,
  async record({ house, today }, person, version, { met, ...given }) {
    const all = [
      ...new Set([...decisions.assessmentTables.insats.checklist, ...decisions.assessmentTables.support.checklist]),
    ]
    const checklist = all.filter((item) => met.includes(item)).map((item) => ({ item, met: true, note: '' }))
    await decisions.recordAssessment(house.store, person, version, { ...given, checklist }, today)
  },
})

function AssessForm({ visit, so, attempt }: FormGiven) {
  const { t } = visit
  const { checklist, criteria } = decisions.assessmentTableOf(so.description.kind)
  const options = grades.map((value) => ({ value, name: t(`case.grade.${value}`) }))
  return (
    <>
      <DayField visit={visit} name="day" label={t('case.day')} value={visit.today} attempt={attempt} />
      <TextField
        visit={visit}
        name="reader"
        label={t('case.form.reader')}
        help={t('case.form.reader.help')}
        value={visit.person?.name}
        attempt={attempt}
      />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{t('case.form.checklist')}</legend>
        {checklist.map((item) => (
          <TickField
            key={item}
            name={`check.${item}`}
            label={t(`case.check.${item}` satisfies WebText)}
            checked={attempt?.typed[`check.${item}`] === 'ja'}
          />
        ))}
      </fieldset>
      {criteria.map((criterion) => (
        <fieldset class="ds-fieldset" key={criterion}>
          <legend class="ds-label">{t(`case.criterion.${criterion}` satisfies WebText)}</legend>
          <ChoiceField
            visit={visit}
            name={`grade.${criterion}`}
            label={t('case.form.grade')}
            none={t('case.form.choose')}
            options={options}
            attempt={attempt}
          />
          <TextField visit={visit} name={`reason.${criterion}`} label={t('case.form.gradeReason')} attempt={attempt} />
        </fieldset>
      ))}
      <ChoiceField
        visit={visit}
        name="recommendation"
        label={t('case.form.recommendation')}
        options={[
          { value: 'grant', name: t('case.form.recommendGrant') },
          { value: 'decline', name: t('case.form.recommendDecline') },
        ]}
        attempt={attempt}
      />
    </>
  )
}
