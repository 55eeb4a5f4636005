/*
 * The closing analysis: goal fulfilment, implementation and lasting value, each with a grade, what it rests on and a text.
 */
import { z } from 'zod'
import { followUp } from '../../portfolio/index.ts'
import { actRoom, type FormGiven } from '../cases/acts/act-room.tsx'
import { neededText } from '../cases/acts/typed.ts'
import { ChoiceField, LongField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'

const parts = ['goalFulfilment', 'implementation', 'lastingValue'] as const
const grades = ['0', '1', '2', '3'] as const
const bases = ['follow-up', 'evaluation', 'own-judgement'] as const

const grade = z.enum(grades, 'case.form.needed').transform((value) => Number(value) as 0 | 1 | 2 | 3)
const basis = z.enum(bases, 'case.form.needed')

const Typed = z
  .looseObject({
    'grade.goalFulfilment': grade,
    'grade.implementation': grade,
    'grade.lastingValue': grade,
    'basis.goalFulfilment': basis,
    'basis.implementation': basis,
    'basis.lastingValue': basis,
    'text.goalFulfilment': neededText,
    'text.implementation': neededText,
    'text.lastingValue': neededText,
  })
  .transform((typed) => {
    const judged = (part: (typeof parts)[number]) => ({
      grade: typed[`grade.${part}`],
      basis: typed[`basis.${part}`],
      text: typed[`text.${part}`],
    })
    return {
      goalFulfilment: judged('goalFulfilment'),
      implementation: judged('implementation'),
      lastingValue: judged('lastingValue'),
    }
  })

export const analysisRoom = actRoom({
  act: 'analyse',
  slug: 'avslutsanalys',
  address: { at: paths.caseAnalysis, of: ({ params }) => to('caseAnalysis', { id: params['id'] ?? '' }) },
  title: 'followUp.analysis',
  lead: 'followUp.analysis.lead',
  button: 'form.save',
  done: 'followUp.analysis.done',
  keeps: parts.map((part) => `text.${part}`),
  input: Typed,
  Form: AnalysisForm,
  record: ({ house, today }, person, version, given) =>
    followUp.recordAnalysis(house.store, person, version, given, today),
})

function AnalysisForm({ visit, so, attempt }: FormGiven) {
  const { t } = visit
  return parts.map((part) => {
    const now = so.analysis?.[part]
    return (
      <fieldset class="ds-fieldset" key={part}>
        <legend class="ds-label">{t(`followUp.analysis.${part}`)}</legend>
        <ChoiceField
          visit={visit}
          name={`grade.${part}`}
          label={t('case.form.grade')}
          none={t('case.form.choose')}
          options={grades.map((value) => ({ value, name: t(`case.grade.${value}`) }))}
          value={now && String(now.grade)}
          attempt={attempt}
        />
        <ChoiceField
          visit={visit}
          name={`basis.${part}`}
          label={t('case.basis')}
          none={t('case.form.choose')}
          options={bases.map((value) => ({ value, name: t(`case.basis.${value}`) }))}
          value={now?.basis}
          attempt={attempt}
        />
        <LongField
          visit={visit}
          name={`text.${part}`}
          label={t('followUp.analysis.text')}
          value={now?.text}
          attempt={attempt}
        />
      </fieldset>
    )
  })
}
