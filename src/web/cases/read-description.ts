/*
 * A case's description out of a form: texts, ticks and rows become what the field's schema wants; what cannot be read is a problem
 * beside its field.
 */
import { z } from 'zod'
import { cases } from '../../portfolio/index.ts'
import { neededText, organisationIfAny, text, ticked, typedText } from './acts/typed.ts'

export const subgoalRows = 5

const dayIfAny = text.refine((value) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value), 'case.form.day')
const numberIfAny = text.optional().transform((value, context) => {
  if (value === undefined || value === '') return undefined
  const number = Number(value.replaceAll(/[\s\u00a0]/g, '').replace(',', '.'))
  if (Number.isFinite(number)) return number
  context.addIssue({ code: 'custom', message: 'case.form.number' })
  return z.NEVER
})

const Typed = z.looseObject({
  title: neededText,
  kind: z.enum(cases.caseKinds, 'form.notReadable'),
  summary: text,
  owner: text.optional(),
  ownerNumber: organisationIfAny.optional(),
  placeKind: text.optional(),
  priority: text.optional(),
  challenge: text.optional(),
  parent: text.optional(),
  from: dayIfAny.optional(),
  to: dayIfAny.optional(),
  officer: text.optional(),
  regionalValue: text.optional(),
  company: text.optional(),
  organisation: organisationIfAny.optional(),
  industry: text.optional(),
  locality: text.optional(),
  womenShare: numberIfAny,
})
type Typed = z.infer<typeof Typed>

export const DescriptionInput = Typed.transform((typed, context): cases.CaseDescription => {
  if (typed.from && typed.to && typed.from > typed.to) problem(context, 'to', 'case.form.period')
  if ((typed.from ?? '') !== '' && !typed.to) problem(context, 'to', 'case.form.periodEnd')
  const isSupport = cases.sortOf(typed.kind) === 'support'
  if (isSupport) checkCompany(typed, context)
  const described = {
    title: typed.title,
    kind: typed.kind,
    summary: typed.summary,
    ...someText(typed, [
      'owner',
      'ownerNumber',
      'placeKind',
      'priority',
      'challenge',
      'parent',
      'officer',
      'regionalValue',
    ]),
    municipalities: ticked(typed, 'municipality'),
    areas: ticked(typed, 'area'),
    goals: ticked(typed, 'goal'),
    perspectives: ticked(typed, 'perspective'),
    purposes: ticked(typed, 'purpose'),
    subgoals: subgoalsOf(typed),
    ...(typed.from && typed.to ? { period: { from: typed.from, to: typed.to } } : {}),
    ...(isSupport ? { support: companyOf(typed) } : {}),
  }
  const read = cases.CaseDescription.safeParse(described)
  if (read.success) return read.data
  for (const { path } of read.error.issues) problem(context, fieldOf(path), 'form.notReadable')
  return z.NEVER
})

function problem(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: 'custom', path: [field], message })
}

function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second] = path.map(String)
  if (first === 'period') return 'to'
  return first === 'support' ? (second ?? 'company') : (first ?? 'title')
}

function someText(typed: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])))
}

function checkCompany(typed: Typed, context: z.RefinementCtx): void {
  if (!typed.company) problem(context, 'company', 'case.form.needed')
  if (!typed.organisation) problem(context, 'organisation', 'case.form.organisation')
  if (!/^\d{2}(\.\d{1,3})?$/.test(typed.industry ?? '')) problem(context, 'industry', 'case.form.industry')
  if (typed.womenShare !== undefined && (typed.womenShare < 0 || typed.womenShare > 100))
    problem(context, 'womenShare', 'case.form.share')
}

function companyOf(typed: Typed) {
  const { company = '', organisation, industry = '', locality = '', womenShare } = typed
  const born = typed['bornOutsideNordics']
  return {
    company,
    organisation,
    industry,
    locality,
    inExemptArea: typed['inExemptArea'] === 'ja',
    newIdea: typed['newIdea'] === 'ja',
    existingCompany: typed['existingCompany'] === 'ja',
    targetGroups: ticked(typed, 'targetGroup'),
    ownership: {
      ...(womenShare === undefined ? {} : { womenShare }),
      ...(born === 'yes' || born === 'no' ? { bornOutsideNordics: born === 'yes' } : {}),
    },
  }
}

/** Rows of the table of subgoals; a row without a text is no subgoal. */
function subgoalsOf(typed: Readonly<Record<string, unknown>>) {
  return Array.from({ length: subgoalRows }, (_, place) => {
    const of = (name: string) => typedText(typed, `subgoal.${place}.${name}`)
    const number = (name: string) => (of(name) === '' ? {} : { [name]: Number(of(name).replace(',', '.')) })
    return {
      id: `delmal-${place + 1}`,
      text: of('text'),
      ...(of('unit') === '' ? {} : { unit: of('unit') }),
      ...number('baseline'),
      ...number('target'),
    }
  }).filter((subgoal) => subgoal.text !== '')
}
