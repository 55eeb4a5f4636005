/*
 * A region's own layout is kept as a new version, and any version before it, or that of the product, is made to hold again. A round keeps the
 * questions that it was opened with.
 */
import { type CalendarDate, Refusal } from '../../../foundation/index.ts'
import type { Person } from '../../../people/index.ts'
import type { Store, WriteTx } from '../../../store/index.ts'
import { assertInRound } from '../../rounds/permissions.ts'
import type { Layout } from '../layout/layout.ts'
import type { Things } from '../layout/things.ts'
import { checkLayout, type LayoutGiven } from './check-layout.ts'
import { addLayout, type LayoutName, listLayouts } from './layout-store.ts'

/** `basedOn`: the version that the person saw; 0 while there is none. */
export type KeepInput = LayoutGiven & { readonly basedOn: number }

/** @throws Refusal `not-allowed`, `changed-meanwhile`, `form-not-readable` with the first of what is wrong */
export async function keepLayout(
  store: Store,
  person: Person,
  { basedOn, ...given }: KeepInput,
  things: Things,
  today: CalendarDate,
): Promise<void> {
  assertInRound(person, 'lead')
  const { layout, problems } = checkLayout(given, things)
  const [first] = problems
  if (!layout)
    throw new Refusal('form-not-readable', {
      form: given.report,
      place: first?.place ?? '–',
      problem: first?.problem ?? '',
    })
  await store.write(person.region, (tx) => addNext(tx, person, { report: given.report, basedOn, layout, today }))
}

export type RestoreInput = {
  readonly report: LayoutName
  readonly basedOn: number
  /** The version that is to hold again; 0 for the layout of the product. */
  readonly version: number
}

/** @throws Refusal `not-allowed`, `changed-meanwhile`, `not-found` */
export async function restoreLayout(
  store: Store,
  person: Person,
  { report, basedOn, version }: RestoreInput,
  today: CalendarDate,
): Promise<void> {
  assertInRound(person, 'lead')
  await store.write(person.region, async (tx) => {
    const kept = (await listLayouts(tx.db, tx.region, report)).find((each) => each.version === version)
    if (version !== 0 && !kept) throw new Refusal('not-found')
    await addNext(tx, person, { report, basedOn, layout: kept?.layout, today })
  })
}

type Next = {
  readonly report: LayoutName
  readonly basedOn: number
  readonly layout: Layout | undefined
  readonly today: CalendarDate
}

async function addNext(tx: WriteTx, person: Person, { report, basedOn, layout, today }: Next): Promise<void> {
  const [latest] = await listLayouts(tx.db, tx.region, report)
  if ((latest?.version ?? 0) !== basedOn) throw new Refusal('changed-meanwhile')
  await addLayout(tx, report, { version: basedOn + 1, layout, keptBy: person.id, keptOn: today })
  const [before, after] = [latest?.layout ?? null, layout ?? null]
  await tx.journal({ who: person.id, what: 'layout.kept', subject: `layout/${report}`, before, after })
}
