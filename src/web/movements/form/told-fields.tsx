/*
 * What moved, for whom and where, and how sure it is.
 */
import { municipalitiesOf } from '../../../organisations/index.ts'
import { movements } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { ChoiceField, LongField, TextField } from '../../parts/form-fields.tsx'
import type { Visit } from '../../visit.ts'
import { TickList } from './tick-list.tsx'

export type FieldsGiven = {
  readonly visit: Visit
  readonly told: movements.Told
  readonly attempt: Attempt | undefined
}

export function ToldFields({ visit, told, attempt }: FieldsGiven) {
  const { t, house } = visit
  const given = { visit, attempt }
  const long = (name: 'whatMoved' | 'forWhom' | 'mainFactor' | 'evidence', rows: number) => (
    <LongField
      {...given}
      name={name}
      label={t(`movement.${name}`)}
      help={t(`movement.${name}.help`)}
      value={told[name]}
      rows={rows}
    />
  )
  const whole = { value: movements.wholeCounty, name: t('case.wholeCounty') }
  const municipalities = municipalitiesOf(house.region).map(({ code, name }) => ({ value: code, name }))
  return (
    <>
      <section aria-labelledby="vad">
        <h2 id="vad">{t('movement.part.what')}</h2>
        <TextField
          {...given}
          name="title"
          label={t('movement.title')}
          help={t('movement.title.help')}
          value={told.title}
        />
        {long('whatMoved', 4)}
      </section>
      <section aria-labelledby="vem">
        <h2 id="vem">{t('movement.part.who')}</h2>
        {long('forWhom', 2)}
        <TickList
          {...given}
          id="var"
          name="municipalities"
          legend={t('movement.where')}
          help={t('movement.where.help')}
          options={[whole, ...municipalities]}
          chosen={told.municipalities}
        />
        <TextField
          {...given}
          name="where"
          label={t('movement.whereWords')}
          help={t('movement.whereWords.help')}
          value={told.where}
        />
      </section>
      <section aria-labelledby="sakert">
        <h2 id="sakert">{t('movement.part.sure')}</h2>
        <Sure visit={visit} told={told} attempt={attempt} />
        {long('mainFactor', 2)}
        {long('evidence', 2)}
      </section>
    </>
  )
}

function Sure({ visit, told, attempt }: FieldsGiven) {
  const { t } = visit
  return (
    <>
      <ChoiceField
        visit={visit}
        attempt={attempt}
        name="horizon"
        label={t('movement.horizon')}
        options={movements.horizons.map((value) => ({ value, name: t(`movement.horizon.${value}`) }))}
        value={told.horizon}
      />
      <ChoiceField
        visit={visit}
        attempt={attempt}
        name="status"
        label={t('movement.status')}
        help={t('movement.status.help')}
        options={movements.statuses.map((value) => ({ value, name: t(`movement.status.${value}`) }))}
        value={told.status}
      />
      <ChoiceField
        visit={visit}
        attempt={attempt}
        name="basis"
        label={t('movement.basis')}
        help={t('movement.basis.help')}
        options={movements.bases.map((value) => ({ value, name: t(`movement.basis.${value}`) }))}
        value={told.basis}
      />
    </>
  )
}
