/*
 * The places that a Word template can be chosen for, each with what is used there: the forms, and the rounds that are not signed.
 */
import { rounds, templates } from '../../reporting/index.ts'
import { formsFor } from '../rounds/form-for.ts'
import type { Visit } from '../visit.ts'

/** What a choice says instead of a template's id. */
export const [ownForm, followTheForm] = ['egen', 'ingen']

export type PlaceChoice = { readonly place: string; readonly name: string; readonly used: string }

export async function listPlaces(
  { house, t }: Pick<Visit, 'house' | 't'>,
  all: readonly templates.WordTemplate[],
): Promise<PlaceChoice[]> {
  const { store, region } = house
  const choices = await store.read(region, (db) => templates.listChoices(db, region))
  const open = (await store.read(region, (db) => rounds.listRounds(db, region))).filter(({ signed }) => !signed)
  const usedIn = (round: string, form: string) => {
    const chosen = templates.chosenTemplate(all, choices, { id: round, form })
    if (chosen === 'own') return t('templates.ownForm')
    return chosen?.name ?? t(house.template ? 'templates.installation' : 'templates.ownForm')
  }
  return [
    ...(await formsFor(house)).map(({ value, name }) => ({
      place: templates.placeOf({ kind: 'form', id: value }),
      name: t('templates.place.form', { name }),
      used: usedIn('', value),
    })),
    ...open.map(({ id, form, report, year }) => ({
      place: templates.placeOf({ kind: 'round', id }),
      name: t('templates.place.round', { name: t('round.title', { report: t(`rounds.report.${report}`), year }) }),
      used: usedIn(id, form.id),
    })),
  ]
}
