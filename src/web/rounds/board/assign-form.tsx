/*
 * Gives out what is ticked on the page: a unit, a writer, a reviewer, a day, a length. It follows the window at its foot, folded; ticks
 * belong to it wherever they stand on the page.
 */
import { forms, rounds } from '../../../reporting/index.ts'
import type { Attempt } from '../../door.ts'
import { TokenField } from '../../parts/form.tsx'
import { ChoiceField, TextField } from '../../parts/form-fields.tsx'
import { WorkDayField } from '../../parts/work-day-field.tsx'
import { to } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import type { PresentRound } from '../present-round.ts'

export const assignFormId = 'fordela'

type AssignGiven = { readonly visit: Visit; readonly present: PresentRound; readonly attempt: Attempt | undefined }

/** Units in use where there is a register of them; undefined while names are only typed. */
export async function unitsFor(
  { house }: Visit,
  { material }: PresentRound,
): Promise<rounds.units.UnitUse[] | undefined> {
  const known = await house.store.read(house.region, (db) => rounds.units.listUnits(db, house.region))
  return known.some(({ gone }) => !gone) ? rounds.units.unitsInUse(known, material.assignments) : undefined
}

export async function AssignForm({ visit, present, attempt }: AssignGiven) {
  const { t } = visit
  const uses = await unitsFor(visit, present)
  const { round } = present.material
  const people = present.persons.map(({ id, name }) => {
    const own = uses?.filter(({ unit }) => unit?.members.includes(id)).map((use) => use.name) ?? []
    return { value: id, name: own.length === 0 ? name : `${name} (${own.join(', ')})` }
  })
  const given = { visit, attempt }
  const unchanged = t('round.assign.unchanged')
  return (
    <details class="follows" open={attempt !== undefined}>
      <summary>{t('round.assign')}</summary>
      <form id={assignFormId} method="post" action={to('roundAssign', { round: round.id })}>
        <TokenField visit={visit} />
        <p class="quiet">
          {t('round.assign.lead')} {uses ? t('round.assign.brings') : null}
        </p>
        <div class="mapping">
          {uses ? (
            <ChoiceField
              {...given}
              name="unit"
              label={t('round.unit')}
              none={unchanged}
              options={uses.map(({ name }) => ({ value: name, name }))}
            />
          ) : (
            <TextField {...given} name="unit" label={t('round.unit')} help={t('round.assign.kept')} />
          )}
          <ChoiceField {...given} name="writer" label={t('round.writer')} none={unchanged} options={people} />
          <ChoiceField {...given} name="reviewer" label={t('round.reviewer')} none={unchanged} options={people} />
          <WorkDayField {...given} name="dueOn" label={t('round.day')} help={t('round.assign.day')} />
          <TextField {...given} name="wishedWords" label={t('round.wished')} help={t('round.wished.help')} />
        </div>
        <div class="actions">
          <button class="ds-button" type="submit">
            {t('round.assign.do')}
          </button>
          <a href={to('units')}>{t('round.assign.units')}</a>
        </div>
      </form>
    </details>
  )
}

/** The questions that were ticked, themselves or with their section, in the order of the form. */
export function questionsIn(form: forms.Form, sections: readonly string[], questions: readonly string[]): string[] {
  return forms
    .sectionsOf(form)
    .flatMap(({ number, questions: all }) =>
      all.filter(({ id, kind }) => kind !== 'note' && (sections.includes(number) || questions.includes(id))),
    )
    .map(({ id }) => id)
}
