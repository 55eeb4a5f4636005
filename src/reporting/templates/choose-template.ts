/*
 * Where a Word template is used: for a form, or for a single round. Without a choice a round follows its form, and a form the installation.
 */
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertMayKeep } from './permissions.ts'
import { getTemplate, listChoices, recordChoice } from './template-store.ts'
import { type Place, placeOf } from './word-template.ts'

/**
 * @param template its id; empty for the product's own form; undefined to have no choice of its own.
 * @throws Refusal `not-allowed`, `not-found`
 */
export async function chooseTemplate(
  store: Store,
  person: Person,
  place: Place,
  template: string | undefined,
): Promise<void> {
  assertMayKeep(person)
  await store.write(person.region, async (tx) => {
    if (template) await getTemplate(tx.db, tx.region, template)
    const key = placeOf(place)
    const before = (await listChoices(tx.db, tx.region)).get(key)
    await recordChoice(tx, key, template)
    await tx.journal({
      who: person.id,
      what: 'template.chosen',
      subject: key,
      before: before === undefined ? {} : { template: before },
      after: template === undefined ? {} : { template },
    })
  })
}
