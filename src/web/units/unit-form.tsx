/*
 * A unit to be added or changed: its name, who leads it, and who belongs to it.
 */
import type { Person } from '../../people/index.ts'
import type { rounds } from '../../reporting/index.ts'
import type { Attempt } from '../door.ts'
import { TokenField } from '../parts/form.tsx'
import { ChoiceField, TextField, TicksField } from '../parts/form-fields.tsx'
import { to } from '../paths.ts'
import type { Visit } from '../visit.ts'

type FormGiven = {
  readonly visit: Visit
  readonly uses: readonly rounds.units.UnitUse[]
  readonly persons: readonly Person[]
  readonly attempt: Attempt | undefined
}

export function UnitForm({ visit, uses, persons, attempt }: FormGiven) {
  const { t, query } = visit
  const asked = attempt?.typed['id'] ?? query.get('andra') ?? ''
  const unit = uses.find((use) => use.unit?.id === asked)?.unit
  const people = persons.map(({ id, name }) => ({ value: id, name }))
  const given = { visit, attempt }
  return (
    <form class="form" method="post" action={to('unitSave')} id="enhet">
      <h2>{unit ? t('units.change', { name: unit.name }) : t('units.add')}</h2>
      <TokenField visit={visit} />
      {unit ? <input type="hidden" name="id" value={unit.id} /> : null}
      <input type="hidden" name="basedOn" value={attempt?.typed['basedOn'] ?? String(unit?.version ?? 0)} />
      <TextField {...given} name="name" label={t('units.name')} value={unit?.name} />
      <ChoiceField
        {...given}
        name="leader"
        label={t('units.leader')}
        help={t('units.leader.help')}
        none={t('round.owner.none')}
        options={people}
        value={unit?.leader}
      />
      <TicksField
        legend={t('units.who')}
        name="medlem"
        options={people}
        chosen={unit?.members ?? []}
        attempt={attempt}
      />
      <button class="ds-button" type="submit">
        {t('form.save')}
      </button>
    </form>
  )
}
