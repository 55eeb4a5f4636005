/*
 * The region's own layouts of the yearly follow-ups in the database. Versions are added and never changed; the latest holds.
 */
import { Refusal, type RegionId } from '../../../foundation/index.ts'
import type { Db, WriteTx } from '../../../store/index.ts'
import { Layout } from '../layout/layout.ts'

export const layoutNames = ['strategy', 'plan'] as const
export type LayoutName = (typeof layoutNames)[number]

export type KeptLayout = {
  readonly version: number
  /** Undefined where the layout of the product holds again. */
  readonly layout: Layout | undefined
  readonly keptBy: string
  readonly keptOn: string
}

/** The latest first. */
export async function listLayouts(db: Db, region: RegionId, report: LayoutName): Promise<KeptLayout[]> {
  const rows = await db
    .selectFrom('yearly_layout')
    .select(['version', 'content', 'kept_by', 'kept_on'])
    .where('region_id', '=', region)
    .where('report', '=', report)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, content, kept_by, kept_on }) => ({
    version,
    layout: content === null ? undefined : Layout.parse(content),
    keptBy: kept_by,
    keptOn: kept_on,
  }))
}

/** Undefined where that of the product holds. */
export async function findOwnLayout(db: Db, region: RegionId, report: LayoutName): Promise<Layout | undefined> {
  return (await listLayouts(db, region, report))[0]?.layout
}

/** @throws Refusal `changed-meanwhile` when somebody else has kept that version */
export async function addLayout(
  { db, region }: WriteTx,
  report: LayoutName,
  { version, layout, keptBy, keptOn }: KeptLayout,
): Promise<void> {
  const content = layout === undefined ? null : JSON.stringify(layout)
  const added = await db
    .insertInto('yearly_layout')
    .values({ region_id: region, report, version, content, kept_by: keptBy, kept_on: keptOn })
    .onConflict((conflict) => conflict.columns(['region_id', 'report', 'version']).doNothing())
    .executeTakeFirst()
  if (Number(added.numInsertedOrUpdatedRows ?? 0n) !== 1) throw new Refusal('changed-meanwhile')
}
