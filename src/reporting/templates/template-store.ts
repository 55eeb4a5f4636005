/*
 * Word templates, their files and where they are used, in the database. Files are added and never changed.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import type { Choices, TemplateFile, WordTemplate } from './word-template.ts'

/** In Swedish order of names, those that were removed too. */
export async function listTemplates(db: Db, region: RegionId): Promise<WordTemplate[]> {
  const rows = await db
    .selectFrom('word_template')
    .select(['id', 'name', 'receiver', 'file', 'is_removed'])
    .where('region_id', '=', region)
    .execute()
  const templates = rows.map(({ is_removed, ...row }) => ({ ...row, isRemoved: is_removed }))
  return templates.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** @throws Refusal `not-found` */
export async function getTemplate(db: Db, region: RegionId, id: string): Promise<WordTemplate> {
  const template = (await listTemplates(db, region)).find((each) => each.id === id)
  if (!template) throw new Refusal('not-found')
  return template
}

/** The latest first. */
export async function listFiles(db: Db, region: RegionId, template: string): Promise<TemplateFile[]> {
  const rows = await db
    .selectFrom('word_template_file')
    .select(['number', 'file_name', 'hash', 'uploaded_by', 'uploaded_on'])
    .where('region_id', '=', region)
    .where('template', '=', template)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ number, file_name, hash, uploaded_by, uploaded_on }) => ({
    number,
    hash,
    fileName: file_name,
    uploadedBy: uploaded_by,
    uploadedOn: uploaded_on,
  }))
}

/** @throws Refusal `not-found` */
export async function getBytes(db: Db, region: RegionId, template: string, number: number): Promise<Uint8Array> {
  const row = await db
    .selectFrom('word_template_file')
    .select('bytes')
    .where('region_id', '=', region)
    .where('template', '=', template)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return new Uint8Array(Buffer.from(row.bytes, 'base64'))
}

export async function addFile(
  { db, region }: WriteTx,
  template: string,
  file: TemplateFile,
  bytes: Uint8Array,
): Promise<void> {
  await db
    .insertInto('word_template_file')
    .values({
      region_id: region,
      template,
      number: file.number,
      file_name: file.fileName,
      bytes: Buffer.from(bytes).toString('base64'),
      hash: file.hash,
      uploaded_by: file.uploadedBy,
      uploaded_on: file.uploadedOn,
    })
    .execute()
}

export async function recordTemplate({ db, region }: WriteTx, template: WordTemplate): Promise<void> {
  const { id, name, receiver, file, isRemoved } = template
  const row = { name, receiver, file, is_removed: isRemoved }
  await db
    .insertInto('word_template')
    .values({ region_id: region, id, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doUpdateSet(row))
    .execute()
}

export async function listChoices(db: Db, region: RegionId): Promise<Choices> {
  const rows = await db
    .selectFrom('word_template_choice')
    .select(['place', 'template'])
    .where('region_id', '=', region)
    .execute()
  return new Map(rows.map(({ place, template }) => [place, template]))
}

/** Without a template the place has no choice of its own any longer. */
export async function recordChoice(
  { db, region }: WriteTx,
  place: string,
  template: string | undefined,
): Promise<void> {
  if (template === undefined) {
    await db.deleteFrom('word_template_choice').where('region_id', '=', region).where('place', '=', place).execute()
    return
  }
  await db
    .insertInto('word_template_choice')
    .values({ region_id: region, place, template })
    .onConflict((conflict) => conflict.columns(['region_id', 'place']).doUpdateSet({ template }))
    .execute()
}
