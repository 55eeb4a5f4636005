/*
 * What is changed about a Word template that is kept: which of its files is used, and whether it is in use at all. Each has its way back.
 */
import { Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { subjectOf } from './keep-template.ts'
import { assertMayKeep } from './permissions.ts'
import { getTemplate, listFiles, recordTemplate } from './template-store.ts'

export type TemplateStep = { readonly step: 'use'; readonly file: number } | { readonly step: 'remove' | 'restore' }

const journalCodes = { use: 'template.file-used', remove: 'template.removed', restore: 'template.restored' } as const

/** @throws Refusal `not-allowed`, `not-found` */
export async function changeTemplate(store: Store, person: Person, id: string, change: TemplateStep): Promise<void> {
  assertMayKeep(person)
  await store.write(person.region, async (tx) => {
    const before = await getTemplate(tx.db, tx.region, id)
    const files = await listFiles(tx.db, tx.region, id)
    if (change.step === 'use' && !files.some(({ number }) => number === change.file)) throw new Refusal('not-found')
    const after =
      change.step === 'use' ? { ...before, file: change.file } : { ...before, isRemoved: change.step === 'remove' }
    await recordTemplate(tx, after)
    await tx.journal({ who: person.id, what: journalCodes[change.step], subject: subjectOf(id), before, after })
  })
}
