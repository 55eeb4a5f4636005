/*
 * The form of a grant or a change. It tells what the rules look at before the decision is taken: the split, and the company's aid.
 */
import { formatKronor, kronor, lessKronor } from '../../../foundation/index.ts'
import { cases, decisions, direction, ledger } from '../../../portfolio/index.ts'
import {
  AmountField,
  ChoiceField,
  DayField,
  LongField,
  type Option,
  TextField,
  TickField,
} from '../../parts/form-fields.tsx'
import type { Visit } from '../../visit.ts'
import { choicesOf } from '../case-names.ts'
import type { FormGiven } from './act-room.tsx'
import { aidBases } from './aid-bases.ts'
import { yearsOf } from './money-acts.tsx'

export async function GrantForm(given: FormGiven) {
  const { visit, so, attempt } = given
  const { t } = visit
  const { priorities, areas } = choicesOf(await visit.register())
  const rules = await presentRules(visit)
  const chosen = rules ? rules.priorities.map(({ id, name }) => ({ value: id, name })) : priorities
  const { grant } = so
  const told = [await aidLine(visit, so), await boundsLine(visit, so)].filter((line) => line !== undefined)
  return (
    <>
      {told.map((line) => (
        <p class="box" key={line}>
          {line}
        </p>
      ))}
      <DecisionFields {...given} />
      <YearFields {...given} />
      {cases.sortOf(so.description.kind) === 'insats' ? (
        <DirectionFields {...given} priorities={chosen} areas={areas} />
      ) : null}
      <ChoiceField
        visit={visit}
        name="aidBasis"
        label={t('case.form.aidBasis')}
        options={aidBases.map((value) => ({ value, name: t(`case.aid.${value}`) }))}
        value={grant?.aidBasis}
        attempt={attempt}
      />
      <LongField
        visit={visit}
        name="conditions"
        label={t('case.conditions')}
        help={t('case.form.onePerLine')}
        value={grant?.conditions.join('\n')}
        attempt={attempt}
      />
      <Seen visit={visit} so={so} attempt={attempt} />
    </>
  )
}

function DecisionFields({ visit, so, attempt }: FormGiven) {
  const { t } = visit
  const { grant } = so
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
      <AmountField
        visit={visit}
        name="amount"
        label={t('case.form.grantedInAll')}
        help={t('case.form.amount.help')}
        value={amountShown(grant?.amount ?? so.applied)}
        attempt={attempt}
      />
    </>
  )
}

type DirectionGiven = FormGiven & { readonly priorities: readonly Option[]; readonly areas: readonly Option[] }

/** The priority and the one national area, without which no insats is granted. */
function DirectionFields({ visit, so, attempt, priorities, areas }: DirectionGiven) {
  const { t } = visit
  const { description: about, grant } = so
  return (
    <>
      <ChoiceField
        visit={visit}
        name="priority"
        label={t('case.priority')}
        none={t('case.form.choose')}
        options={priorities}
        value={grant?.priority ?? about.priority}
        attempt={attempt}
      />
      <ChoiceField
        visit={visit}
        name="area"
        label={t('case.area')}
        none={t('case.form.choose')}
        options={areas}
        value={grant?.area ?? about.areas[0]}
        attempt={attempt}
      />
    </>
  )
}

/** A first decision is proposed evenly over the years of the period, and business support in the first year. */
function YearFields(given: FormGiven) {
  const { visit, so, attempt } = given
  const years = yearsOf(given)
  const proposed = proposedYears(so, years)
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{visit.t('case.form.perYear')}</legend>
      {years.map((year) => (
        <AmountField
          key={year}
          visit={visit}
          name={`year.${year}`}
          label={String(year)}
          value={amountShown((so.grant?.perYear ?? proposed).find((each) => each.year === year)?.amount)}
          attempt={attempt}
        />
      ))}
    </fieldset>
  )
}

function proposedYears(so: cases.Standing, years: readonly number[]): cases.PerYear {
  const isSupport = cases.sortOf(so.description.kind) === 'support'
  const over = isSupport || so.description.period === undefined ? years.slice(0, 1) : years
  const whole = Math.floor((so.applied ?? 0) / 100)
  const part = Math.floor(whole / over.length)
  return over.map((year, place) => ({
    year,
    amount: place === 0 ? lessKronor(so.applied ?? kronor(0), kronor(part * (over.length - 1))) : kronor(part),
  }))
}

/** Ticks for the bounds that a refusal may ask to be acknowledged. */
function Seen({ visit, so, attempt }: Pick<FormGiven, 'visit' | 'so' | 'attempt'>) {
  const bounds = [cases.sortOf(so.description.kind) === 'support' ? 'support' : 'projects', 'follow-up'] as const
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{visit.t('case.form.seen')}</legend>
      {bounds
        .filter((id) => id !== 'follow-up' || so.description.purposes.includes('follow-up'))
        .map((id) => (
          <TickField
            key={id}
            name={`seen.${id}`}
            label={visit.t(`case.form.seen.${id}`)}
            checked={attempt?.typed[`seen.${id}`] === 'ja'}
          />
        ))}
    </fieldset>
  )
}

async function presentRules({ house, today }: Visit) {
  const versions = await house.store.read(house.region, (db) => direction.listRulesVersions(db, house.region))
  return direction.rulesInForce(versions, today)?.rules
}

async function boundsLine(visit: Visit, so: cases.Standing): Promise<string | undefined> {
  const rules = await presentRules(visit)
  if (rules === undefined) return visit.t('case.form.noRules')
  const { rows } = await ledger.presentLedger(visit.house.store, visit.house.region)
  const id = cases.sortOf(so.description.kind) === 'support' ? 'support' : 'projects'
  const bound = direction.boundsOf(rules, rows, so.id).find((each) => each.id === id)
  return (
    bound &&
    visit.t('case.form.bound', {
      granted: formatKronor(bound.granted),
      limit: formatKronor(bound.limit),
      left: formatKronor(bound.left),
    })
  )
}

async function aidLine(visit: Visit, so: cases.Standing): Promise<string | undefined> {
  const organisation = so.description.support?.organisation
  if (organisation === undefined) return undefined
  const aid = await decisions.describeAid(visit.house.store, visit.house.region, organisation, visit.today, so.id)
  if (aid === undefined) return undefined
  const said = { total: formatKronor(aid.total), ceiling: formatKronor(aid.ceiling), left: formatKronor(aid.left) }
  return visit.t(aid.isNearCeiling ? 'case.form.aidNear' : 'case.form.aid', said)
}

function amountShown(sum: cases.Standing['applied']): string {
  return sum === undefined || sum === kronor(0) ? '' : formatKronor(sum)
}
