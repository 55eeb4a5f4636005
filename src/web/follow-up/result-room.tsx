/*
 * A result: an output or an effect, with horizon, status, basis, value against target, and evidence.
 */
import { z } from 'zod'
import { followUp } from '../../portfolio/index.ts'
import { actRoom, type FormGiven } from '../cases/acts/act-room.tsx'
import { neededText, text } from '../cases/acts/typed.ts'
import { choicesOf } from '../cases/case-names.ts'
import { ChoiceField, LongField, TextField } from '../parts/form-fields.tsx'
import { paths, to } from '../paths.ts'

const choices = {
  level: ['output', 'effect'],
  horizon: ['short', 'medium', 'long'],
  status: ['actual', 'expected'],
  basis: ['follow-up', 'evaluation', 'own-judgement'],
} as const

const number = text.transform((value, context) => {
  if (value === '') return undefined
  const read = Number(value.replaceAll(/[\s\u00a0]/g, '').replace(',', '.'))
  if (Number.isFinite(read)) return read
  context.addIssue({ code: 'custom', message: 'case.form.number' })
  return z.NEVER
})

const Typed = z
  .looseObject({
    text: neededText,
    level: z.enum(choices.level, 'form.notReadable'),
    horizon: z.enum(choices.horizon, 'form.notReadable'),
    status: z.enum(choices.status, 'form.notReadable'),
    basis: z.enum(choices.basis, 'form.notReadable'),
    goal: text,
    subgoal: text,
    unit: text,
    target: number,
    value: number,
    evidence: text,
  })
  .transform(({ text: said, level, horizon, status, basis, goal, subgoal, unit, target, value, evidence }) => ({
    text: said,
    level,
    horizon,
    status,
    basis,
    evidence,
    ...(goal === '' ? {} : { goal }),
    ...(subgoal === '' ? {} : { subgoal }),
    ...(unit === '' ? {} : { unit }),
    ...(target === undefined ? {} : { target }),
    ...(value === undefined ? {} : { value }),
  }))

export const resultRoom = actRoom({
  act: 'result',
  slug: 'resultat',
  address: { at: paths.caseResults, of: ({ params }) => to('caseResults', { id: params['id'] ?? '' }) },
  title: 'followUp.result',
  lead: 'followUp.result.lead',
  button: 'form.save',
  done: 'followUp.result.done',
  keeps: ['text', 'evidence'],
  input: Typed,
  Form: ResultForm,
  record: ({ house, today }, person, version, given) =>
    followUp.recordResult(house.store, person, version, given, today),
})

async function ResultForm({ visit, so, attempt }: FormGiven) {
  const { t } = visit
  const { goals } = choicesOf(await visit.register())
  const subgoals = so.description.subgoals.map(({ id, text: said }) => ({ value: id, name: said }))
  const given = { visit, attempt }
  const none = t('case.form.notSaid')
  return (
    <>
      <LongField {...given} name="text" label={t('case.result')} rows={3} />
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <ChoiceField
          key={name}
          {...given}
          name={name}
          label={t(`case.${name}`)}
          options={choices[name].map((value) => ({ value, name: t(wordOf(name, value)) }))}
        />
      ))}
      <ChoiceField {...given} name="goal" label={t('case.goal')} none={none} options={goals} />
      <ChoiceField {...given} name="subgoal" label={t('followUp.result.subgoal')} none={none} options={subgoals} />
      <TextField {...given} name="value" label={t('case.value')} />
      <TextField {...given} name="target" label={t('case.form.subgoal.target')} />
      <TextField {...given} name="unit" label={t('case.form.subgoal.unit')} />
      <LongField {...given} name="evidence" label={t('followUp.report.evidence')} rows={3} />
    </>
  )
}

type Word = Parameters<FormGiven['visit']['t']>[0]

function wordOf(name: string, value: string): Word {
  return `case.${name}.${value}` as Word
}
