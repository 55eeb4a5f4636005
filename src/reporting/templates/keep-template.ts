/*
 * A Word template is uploaded, or gets a new file. It is read before it is kept, so that what cannot be used is refused at once.
 */
import { createHash, randomUUID } from 'node:crypto'
import { wordTemplates } from '../../documents/index.ts'
import type { CalendarDate } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, WriteTx } from '../../store/index.ts'
import { assertMayKeep } from './permissions.ts'
import { addFile, getTemplate, listFiles, recordTemplate } from './template-store.ts'
import type { TemplateFile, WordTemplate } from './word-template.ts'

export type SentTemplate = { readonly name: string; readonly bytes: Uint8Array }

/** @throws Refusal `not-allowed`, `file-not-readable`, `file-too-large`, `template-with-macros` */
export async function keepTemplate(
  store: Store,
  person: Person,
  given: { readonly name: string; readonly receiver: string; readonly file: SentTemplate },
  today: CalendarDate,
): Promise<WordTemplate> {
  assertMayKeep(person)
  wordTemplates.readTemplate(given.file.bytes, given.file.name)
  const { name, receiver } = given
  const template: WordTemplate = { id: randomUUID().slice(0, 8), name, receiver, file: 1, isRemoved: false }
  await store.write(person.region, async (tx) => {
    await recordTemplate(tx, template)
    const file = await added(tx, person, template.id, given.file, today)
    await tx.journal({
      who: person.id,
      what: 'template.kept',
      subject: subjectOf(template.id),
      after: { name, receiver, file },
    })
  })
  return template
}

/** The file before is kept, and can be used again. @throws as keepTemplate, and Refusal `not-found` */
export async function replaceTemplate(
  store: Store,
  person: Person,
  id: string,
  sent: SentTemplate,
  today: CalendarDate,
): Promise<void> {
  assertMayKeep(person)
  wordTemplates.readTemplate(sent.bytes, sent.name)
  await store.write(person.region, async (tx) => {
    const before = await getTemplate(tx.db, tx.region, id)
    const file = await added(tx, person, id, sent, today)
    await recordTemplate(tx, { ...before, file: file.number })
    await tx.journal({
      who: person.id,
      what: 'template.replaced',
      subject: subjectOf(id),
      before: { file: before.file },
      after: { file },
    })
  })
}

export function subjectOf(id: string): string {
  return `word-template/${id}`
}

async function added(
  tx: WriteTx,
  person: Person,
  id: string,
  sent: SentTemplate,
  today: CalendarDate,
): Promise<TemplateFile> {
  const [latest] = await listFiles(tx.db, tx.region, id)
  const file: TemplateFile = {
    number: (latest?.number ?? 0) + 1,
    fileName: sent.name.slice(0, 200),
    hash: createHash('sha256').update(sent.bytes).digest('hex'),
    uploadedBy: person.id,
    uploadedOn: today,
  }
  await addFile(tx, id, file, sent.bytes)
  return file
}
