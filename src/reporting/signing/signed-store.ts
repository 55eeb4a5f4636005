/*
 * Signed reports with their files in the database. Rows are added and never changed.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { type Format, formats } from '../format.ts'
import { SignedPackage } from './signed-package.ts'

export type SignedReport = {
  readonly id: string
  readonly round: string
  readonly number: number
  readonly content: SignedPackage
  readonly hash: string
}

export type SignedFile = { readonly format: Format; readonly bytes: Uint8Array; readonly hash: string }

export async function addSigned(
  { db, region }: WriteTx,
  signed: SignedReport,
  files: readonly SignedFile[],
): Promise<void> {
  const { id, round, number, content, hash } = signed
  await db
    .insertInto('signed_report')
    .values({
      region_id: region,
      id,
      round_id: round,
      number,
      content: JSON.stringify(content),
      hash,
      signed_by: content.signedBy.id,
      signed_on: content.signedOn,
      reason: content.reason === '' ? null : content.reason,
    })
    .execute()
  const rows = files.map((file) => ({
    region_id: region,
    signed: id,
    format: file.format,
    bytes: Buffer.from(file.bytes).toString('base64'),
    hash: file.hash,
  }))
  if (rows.length > 0) await db.insertInto('signed_file').values(rows).execute()
}

/** All that has been signed in a round, the first first. */
export async function listSigned(db: Db, region: RegionId, round: string): Promise<SignedReport[]> {
  const rows = await signed(db, region).where('round_id', '=', round).orderBy('number').execute()
  return rows.map(fromRow)
}

/** @throws Refusal `not-found` */
export async function getSigned(db: Db, region: RegionId, round: string, number: number): Promise<SignedReport> {
  const row = await signed(db, region).where('round_id', '=', round).where('number', '=', number).executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  return fromRow(row)
}

/** @throws Refusal `not-found` */
export async function getSignedFile(db: Db, region: RegionId, id: string, format: Format): Promise<SignedFile> {
  const row = await db
    .selectFrom('signed_file')
    .select(['format', 'bytes', 'hash'])
    .where('region_id', '=', region)
    .where('signed', '=', id)
    .where('format', '=', format)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found')
  const known = formats.find((each) => each === row.format) ?? format
  return { format: known, bytes: new Uint8Array(Buffer.from(row.bytes, 'base64')), hash: row.hash }
}

/** A signed report in every format that it was printed in. */
export async function listSignedFiles(db: Db, region: RegionId, id: string): Promise<SignedFile[]> {
  const files: SignedFile[] = []
  for (const format of formats) files.push(await getSignedFile(db, region, id, format))
  return files
}

/** The files of a signed report with their hashes, without the bytes. */
export async function listFileHashes(db: Db, region: RegionId, id: string): Promise<Omit<SignedFile, 'bytes'>[]> {
  const rows = await db
    .selectFrom('signed_file')
    .select(['format', 'hash'])
    .where('region_id', '=', region)
    .where('signed', '=', id)
    .execute()
  return formats.flatMap((format) => {
    const row = rows.find((each) => each.format === format)
    return row ? [{ format, hash: row.hash }] : []
  })
}

function signed(db: Db, region: RegionId) {
  return db
    .selectFrom('signed_report')
    .select(['id', 'round_id', 'number', 'content', 'hash'])
    .where('region_id', '=', region)
}

type Row = { id: string; round_id: string; number: number; content: unknown; hash: string }

function fromRow({ id, round_id, number, content, hash }: Row): SignedReport {
  return { id, round: round_id, number, content: SignedPackage.parse(content), hash }
}
