/*
 * The company that a support case is about. What the owner states about ownership is asked for here and shown nowhere but in sums.
 */
import { slug } from '../../foundation/index.ts'
import { ChoiceField, TextField, TickField, TicksField } from '../parts/form-fields.tsx'
import type { DescriptionGiven } from './description-given.ts'

/** The direction decision's target groups for business support, until a decision names others. */
const targetGroups = [
  'Företag med nya affärsidéer',
  'Företag som drivs av kvinnor',
  'Företag inom avancerad tillverkningsindustri',
  'Företag med en hög internationalisering',
  'Företag som investerar i miljövänliga och effektiva lösningar',
]

export function CompanyFields({ visit, kind, about, attempt }: DescriptionGiven) {
  const { t } = visit
  const now = about?.support
  const given = { visit, attempt }
  const isTicked = (name: string, before: boolean | undefined) =>
    attempt ? attempt.typed[name] === 'ja' : before === true
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t('case.company')}</legend>
      <TextField {...given} name="company" label={t('case.form.company')} value={now?.company} />
      <TextField
        {...given}
        name="organisation"
        label={t('case.form.organisationNumber')}
        help={t('case.form.organisationNumber.help')}
        value={now?.organisation}
      />
      <TextField
        {...given}
        name="industry"
        label={t('case.industry')}
        help={t('case.form.industry.help')}
        value={now?.industry}
      />
      <TextField {...given} name="locality" label={t('case.locality')} value={now?.locality} />
      <TickField
        name="inExemptArea"
        label={t('case.form.inExemptArea')}
        checked={isTicked('inExemptArea', now?.inExemptArea)}
      />
      <TickField name="newIdea" label={t('case.form.newIdea')} checked={isTicked('newIdea', now?.newIdea)} />
      <TickField
        name="existingCompany"
        label={t('case.form.existingCompany')}
        checked={isTicked('existingCompany', now?.existingCompany)}
      />
      <TicksField
        legend={t('case.form.targetGroups')}
        name="targetGroup"
        options={targetGroups.map((name) => ({ value: slug(name), name }))}
        chosen={now?.targetGroups ?? []}
        attempt={attempt}
      />
      <OwnershipFields visit={visit} kind={kind} about={about} attempt={attempt} />
    </fieldset>
  )
}

function OwnershipFields({ visit, about, attempt }: DescriptionGiven) {
  const { t } = visit
  const now = about?.support
  const given = { visit, attempt }
  return (
    <>
      <TextField
        {...given}
        name="womenShare"
        label={t('case.form.womenShare')}
        help={t('case.form.ownership.help')}
        value={now?.ownership.womenShare === undefined ? '' : String(now.ownership.womenShare)}
      />
      <ChoiceField
        {...given}
        name="bornOutsideNordics"
        label={t('case.form.bornOutsideNordics')}
        none={t('case.form.notSaid')}
        options={[
          { value: 'yes', name: t('case.form.yes') },
          { value: 'no', name: t('case.form.no') },
        ]}
        value={bornOf(now?.ownership.bornOutsideNordics)}
      />
    </>
  )
}

function bornOf(before: boolean | undefined): string {
  return before === undefined ? '' : before ? 'yes' : 'no'
}
