/*
 * The fields that describe a case. Business support asks for the company; insatser ask for goals, place and what they are to reach.
 */
import { cases, ledger } from '../../portfolio/index.ts'
import { ChoiceField, DayField, LongField, TextField, TicksField } from '../parts/form-fields.tsx'
import type { Visit } from '../visit.ts'
import { type Choices, choicesOf } from './case-names.ts'
import { placeKindWords, purposeWords } from './case-words.ts'
import { CompanyFields } from './company-fields.tsx'
import type { DescriptionGiven } from './description-given.ts'
import { SubgoalFields } from './subgoal-fields.tsx'

type PartGiven = DescriptionGiven & { readonly choices: Choices }

/** Reads what can be chosen, then gives the fields. */
export async function descriptionFields(given: DescriptionGiven) {
  const { visit, kind } = given
  const choices = choicesOf(await visit.register())
  const frames = kind === 'sub-project' ? await listFrames(visit) : []
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <BasicFields {...given} />
      {kind === 'sub-project' ? (
        <ChoiceField
          visit={visit}
          name="parent"
          label={visit.t('case.parent')}
          none={visit.t('case.form.choose')}
          options={frames}
          value={given.about?.parent}
          attempt={given.attempt}
        />
      ) : null}
      {cases.sortOf(kind) === 'support' ? <CompanyFields {...given} /> : null}
      <PlaceFields {...given} choices={choices} />
      {cases.sortOf(kind) === 'insats' ? <GoalFields {...given} choices={choices} /> : null}
      {cases.sortOf(kind) === 'insats' ? <SubgoalFields {...given} /> : null}
    </>
  )
}

async function listFrames({ house }: Visit) {
  const { rows } = await ledger.presentLedger(house.store, house.region)
  return rows.filter(({ kind }) => kind === 'framework').map(({ id, title }) => ({ value: id, name: title }))
}

function BasicFields({ visit, kind, about, attempt }: DescriptionGiven) {
  const { t } = visit
  const given = { visit, attempt }
  return (
    <>
      <TextField {...given} name="title" label={t('case.form.title')} value={about?.title} />
      <LongField {...given} name="summary" label={t('case.form.summary')} value={about?.summary} />
      {cases.sortOf(kind) === 'insats' ? (
        <>
          <TextField {...given} name="owner" label={t('case.owner')} value={about?.owner} />
          <TextField
            {...given}
            name="ownerNumber"
            label={t('case.form.organisationNumber')}
            help={t('case.form.ifAny')}
            value={about?.ownerNumber}
          />
        </>
      ) : null}
      <TextField {...given} name="officer" label={t('case.officer')} value={about?.officer ?? visit.person?.name} />
      <DayField {...given} name="from" label={t('case.form.from')} value={about?.period?.from} />
      <DayField {...given} name="to" label={t('case.form.to')} value={about?.period?.to} />
    </>
  )
}

function PlaceFields({ visit, about, attempt, choices }: PartGiven) {
  const { t } = visit
  const kinds = cases.placeKinds.map((value) => ({ value, name: t(placeKindWords[value]) }))
  return (
    <>
      <TicksField
        legend={t('case.form.municipalities')}
        name="municipality"
        options={choices.municipalities}
        chosen={about?.municipalities ?? []}
        attempt={attempt}
      />
      <ChoiceField
        visit={visit}
        name="placeKind"
        label={t('case.placeKind')}
        none={t('case.form.notSaid')}
        options={kinds}
        value={about?.placeKind}
        attempt={attempt}
      />
      <LongField
        visit={visit}
        name="regionalValue"
        label={t('case.regionalValue')}
        help={t('case.form.regionalValue')}
        rows={3}
        value={about?.regionalValue}
        attempt={attempt}
      />
    </>
  )
}

function GoalFields({ visit, about, attempt, choices }: PartGiven) {
  const { t } = visit
  const none = t('case.form.notSaid')
  const purposes = cases.purposes.map((value) => ({ value, name: t(purposeWords[value]) }))
  return (
    <>
      <ChoiceField
        visit={visit}
        name="priority"
        label={t('case.priority')}
        none={none}
        options={choices.priorities}
        value={about?.priority}
        attempt={attempt}
      />
      <TicksField
        legend={t('case.area')}
        name="area"
        options={choices.areas}
        chosen={about?.areas ?? []}
        attempt={attempt}
      />
      <TicksField
        legend={t('case.goals')}
        name="goal"
        options={choices.goals}
        chosen={about?.goals ?? []}
        attempt={attempt}
      />
      <ChoiceField
        visit={visit}
        name="challenge"
        label={t('case.challenge')}
        none={none}
        options={choices.challenges}
        value={about?.challenge}
        attempt={attempt}
      />
      <TicksField
        legend={t('case.perspectives')}
        name="perspective"
        options={choices.perspectives}
        chosen={about?.perspectives ?? []}
        attempt={attempt}
      />
      <TicksField
        legend={t('case.purposes')}
        name="purpose"
        options={purposes}
        chosen={about?.purposes ?? []}
        attempt={attempt}
      />
    </>
  )
}
