/*
 * Signed reports of other regions that were read in, with their documents, in the database. Rows are added and never changed.
 */
import { Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, WriteTx } from '../../store/index.ts'
import { formats } from '../format.ts'
import type { PackageDocument } from './package-file.ts'
import { SignedPackage } from './signed-package.ts'

export type Received = {
  /** Sender, round and number: `exempellan/2021-government/1`. */
  readonly id: string
  readonly content: SignedPackage
  readonly hash: string
  readonly receivedOn: string
}

export type NewReceived = Omit<Received, 'receivedOn'> & { readonly documents: readonly PackageDocument[] }

export function receivedId({ region, round, number }: Pick<SignedPackage, 'region' | 'round' | 'number'>): string {
  return `${region.id}/${round}/${number}`
}

/** False when there is one with that id already. */
export async function addReceived(
  { db, region }: WriteTx,
  { id, content, hash, documents }: NewReceived,
  by: string,
  on: string,
): Promise<boolean> {
  const { year, region: sender } = content
  const papers = { hash, received_by: by, received_on: on }
  const made = await db
    .insertInto('received_package')
    .values({ region_id: region, id, year, sender: sender.id, content: JSON.stringify(content), ...papers })
    .onConflict((conflict) => conflict.columns(['region_id', 'id']).doNothing())
    .executeTakeFirst()
  if (Number(made.numInsertedOrUpdatedRows ?? 0n) !== 1) return false
  const files = documents.map(({ format, bytes }) => ({
    region_id: region,
    package: id,
    format,
    bytes: Buffer.from(bytes).toString('base64'),
  }))
  if (files.length > 0) await db.insertInto('received_file').values(files).execute()
  return true
}

/** Of all senders; amended ones too. */
export async function listReceived(db: Db, region: RegionId, year: number): Promise<Received[]> {
  const rows = await received(db, region).where('year', '=', year).orderBy('id').execute()
  return rows.map(fromRow)
}

/** How many senders there are for each year, the latest first. */
export async function listReceivedYears(db: Db, region: RegionId): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('received_package')
    .select(['year', (eb) => eb.fn.count<number>('sender').distinct().as('senders')])
    .where('region_id', '=', region)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()
  return new Map(rows.map(({ year, senders }) => [year, senders]))
}

export async function findReceived(db: Db, region: RegionId, id: string): Promise<Received | undefined> {
  const row = await received(db, region).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** @throws Refusal `not-found`, as for a package that came without documents. */
export async function getReceivedFile(db: Db, region: RegionId, id: string, format: string): Promise<PackageDocument> {
  const row = await db
    .selectFrom('received_file')
    .select(['format', 'bytes'])
    .where('region_id', '=', region)
    .where('package', '=', id)
    .where('format', '=', format)
    .executeTakeFirst()
  const known = formats.find((each) => each === row?.format)
  if (!row || !known) throw new Refusal('not-found')
  return { format: known, bytes: new Uint8Array(Buffer.from(row.bytes, 'base64')) }
}

function received(db: Db, region: RegionId) {
  return db
    .selectFrom('received_package')
    .select(['id', 'content', 'hash', 'received_on'])
    .where('region_id', '=', region)
}

function fromRow({
  id,
  content,
  hash,
  received_on,
}: {
  id: string
  content: unknown
  hash: string
  received_on: string
}) {
  return { id, content: SignedPackage.parse(content), hash, receivedOn: received_on }
}
