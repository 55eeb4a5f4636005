/*
 * The Word template that a round is printed in: what was chosen for the round or its form, else the installation's, else none.
 */
import { templates } from '../../reporting/index.ts'
import type { House } from '../house.ts'

export type UsedTemplate = {
  /** Undefined for the installation's own, which has neither name nor page. */
  readonly kept: templates.WordTemplate | undefined
  readonly bytes: Uint8Array
}

type Round = { readonly id: string; readonly form: string }

export async function templateFor(
  { store, region, template }: Pick<House, 'store' | 'region' | 'template'>,
  round: Round,
): Promise<UsedTemplate | undefined> {
  return store.read(region, async (db) => {
    const [all, choices] = [await templates.listTemplates(db, region), await templates.listChoices(db, region)]
    const chosen = templates.chosenTemplate(all, choices, round)
    if (chosen === 'own') return undefined
    if (chosen) return { kept: chosen, bytes: await templates.getBytes(db, region, chosen.id, chosen.file) }
    return template && { kept: undefined, bytes: template }
  })
}
