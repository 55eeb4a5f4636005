/*
 * Acts on a case's money: application, claims, payments, co-financing and budget.
 */
import { z } from 'zod'
import { formatKronor } from '../../../foundation/index.ts'
import { cases, decisions } from '../../../portfolio/index.ts'
import { AmountField, ChoiceField, DayField, TextField } from '../../parts/form-fields.tsx'
import { costWords } from '../case-words.ts'
import { actRoom, type FormGiven } from './act-room.tsx'
import { amount, amountsOf, day, neededText, organisationIfAny, text } from './typed.ts'

export const applyRoom = actRoom({
  act: 'apply',
  slug: 'ansok',
  title: 'case.act.apply',
  lead: 'case.act.apply.lead',
  button: 'case.act.apply',
  done: 'case.done.apply',
  input: z.looseObject({ day, amount }),
  Form: ({ visit, attempt, so }) => (
    <>
      <DayField visit={visit} name="day" label={visit.t('case.appliedOn')} value={visit.today} attempt={attempt} />
      <AmountField
        visit={visit}
        name="amount"
        label={visit.t('case.form.applied')}
        help={visit.t('case.form.amount.help')}
        value={so.applied === undefined ? '' : formatKronor(so.applied)}
        attempt={attempt}
      />
    </>
  ),
  record: ({ house, today }, person, version, input) =>
    decisions.recordApplication(house.store, person, version, input, today),
})

export const claimRoom = actRoom({
  act: 'claim',
  slug: 'rekvirera',
  title: 'case.act.claim',
  lead: 'case.act.claim.lead',
  button: 'case.act.claim',
  done: 'case.done.claim',
  input: z.looseObject({ day, amount, text }),
  Form: ({ visit, attempt }) => (
    <>
      <DayField visit={visit} name="day" label={visit.t('case.day')} value={visit.today} attempt={attempt} />
      <AmountField visit={visit} name="amount" label={visit.t('case.amount')} attempt={attempt} />
      <TextField visit={visit} name="text" label={visit.t('case.form.claimText')} attempt={attempt} />
    </>
  ),
  record: ({ house, today }, person, version, input) =>
    decisions.recordClaim(house.store, person, version, input, today),
})

export const payRoom = actRoom({
  act: 'pay',
  slug: 'betala',
  title: 'case.act.pay',
  lead: 'case.act.pay.lead',
  button: 'case.act.pay',
  done: 'case.done.pay',
  input: z.looseObject({ day, amount, claim: text }),
  Form: ({ visit, attempt, so }) => (
    <>
      <p>{visit.t('case.form.leftToPay', { left: formatKronor(cases.leftOf(so)) })}</p>
      <DayField visit={visit} name="day" label={visit.t('case.day')} value={visit.today} attempt={attempt} />
      <AmountField
        visit={visit}
        name="amount"
        label={visit.t('case.amount')}
        help={visit.t('case.form.repay')}
        attempt={attempt}
      />
      <ChoiceField
        visit={visit}
        name="claim"
        label={visit.t('case.claim')}
        none={visit.t('case.form.noClaim')}
        options={so.claims.map((each) => ({
          value: each.claim,
          name: `${each.text || each.claim}, ${formatKronor(each.amount)}`,
        }))}
        attempt={attempt}
      />
    </>
  ),
  record: ({ house, today }, person, version, { day: on, amount: sum, claim }) =>
    decisions.recordPayment(
      house.store,
      person,
      version,
      { day: on, amount: sum, ...(claim === '' ? {} : { claim }) },
      today,
    ),
})

const states = ['applied', 'granted', 'declined'] as const

export const coFinanceRoom = actRoom({
  act: 'co-finance',
  slug: 'medfinansiera',
  title: 'case.act.co-finance',
  lead: 'case.act.co-finance.lead',
  button: 'form.save',
  done: 'case.done.co-finance',
  input: z.looseObject({
    day,
    financier: neededText,
    organisation: organisationIfAny,
    state: z.enum(states, 'form.notReadable'),
    amount,
  }),
  Form: ({ visit, attempt }) => (
    <>
      <DayField visit={visit} name="day" label={visit.t('case.day')} value={visit.today} attempt={attempt} />
      <TextField visit={visit} name="financier" label={visit.t('case.financier')} attempt={attempt} />
      <TextField
        visit={visit}
        name="organisation"
        label={visit.t('case.form.organisationNumber')}
        help={visit.t('case.form.ifAny')}
        attempt={attempt}
      />
      <ChoiceField
        visit={visit}
        name="state"
        label={visit.t('case.state')}
        options={states.map((value) => ({ value, name: visit.t(`case.coState.${value}`) }))}
        attempt={attempt}
      />
      <AmountField visit={visit} name="amount" label={visit.t('case.amount')} attempt={attempt} />
    </>
  ),
  record: ({ house, today }, person, version, given) =>
    decisions.recordCoFinancing(
      house.store,
      person,
      version,
      {
        day: given.day,
        financier: given.financier,
        state: given.state,
        amount: given.amount,
        ...(given.organisation === undefined ? {} : { organisation: given.organisation }),
      },
      today,
    ),
})

export const budgetRoom = actRoom({
  act: 'budget',
  slug: 'budget',
  title: 'case.act.budget',
  lead: 'case.act.budget.lead',
  button: 'form.save',
  done: 'case.done.budget',
  input: z.looseObject({}).transform((typed, context) => ({
    lines: amountsOf(typed, 'cost', context).flatMap(([name, sum]) => {
      const [cost, year] = name.split('.')
      const known = cases.costTypes.find((type) => type === cost)
      return known ? [{ cost: known, year: Number(year), amount: sum }] : []
    }),
  })),
  Form: (given) => yearsOf(given).map((year) => <BudgetYear key={year} {...given} year={year} />),
  record: ({ house, today }, person, version, input) =>
    decisions.recordBudget(house.store, person, version, input, today),
})

function BudgetYear({ visit, so, attempt, year }: FormGiven & { readonly year: number }) {
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{visit.t('case.form.budgetOf', { year })}</legend>
      {cases.costTypes.map((cost) => {
        const line = so.budget.find((each) => each.cost === cost && each.year === year)
        return (
          <AmountField
            key={cost}
            visit={visit}
            name={`cost.${cost}.${year}`}
            label={visit.t(costWords[cost])}
            value={line ? formatKronor(line.amount) : ''}
            attempt={attempt}
          />
        )
      })}
    </fieldset>
  )
}

/** The years of the case's period; without a period this year and the two that follow. */
export function yearsOf({ visit, so }: Pick<FormGiven, 'visit' | 'so'>): number[] {
  const { period } = so.description
  const first = Number((period?.from ?? visit.today).slice(0, 4))
  const last = period ? Number(period.to.slice(0, 4)) : first + 2
  return Array.from({ length: Math.min(10, last - first + 1) }, (_, place) => first + place)
}
