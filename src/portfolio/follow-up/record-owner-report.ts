/*
 * An owner's report on a link: who comes has no account, and sees one step of one case. The report and the use of the link are written
 * together, so that a link that fails can be used again.
 */
import { type CalendarDate, Refusal, type RegionId } from '../../foundation/index.ts'
import type { Db, Store } from '../../store/index.ts'
import { CaseFact } from '../cases/case-fact.ts'
import { addFacts, listFactsOfCase } from '../cases/case-fact-store.ts'
import { type Standing, standingOf } from '../cases/standing.ts'
import { type ReportInput, report } from './follow-up-rules.ts'
import { idOfToken, isOpen, type OwnerLink } from './owner-link.ts'
import { findOwnerLink, markUsed } from './owner-link-store.ts'

export type OpenedLink = { readonly link: OwnerLink; readonly so: Standing }

/** @throws Refusal `link-not-open` for a link that is unknown, used or too old: which of them is not told. */
export async function openOwnerLink(
  store: Store,
  region: RegionId,
  token: string,
  today: CalendarDate,
): Promise<OpenedLink> {
  return store.read(region, (db) => getOpened(db, region, token, today))
}

/** @throws Refusal `link-not-open`, and as `report`. Nothing is written then, and the link stays open. */
export async function recordOwnerReport(
  store: Store,
  region: RegionId,
  token: string,
  given: Omit<ReportInput, 'step' | 'day'>,
  today: CalendarDate,
): Promise<void> {
  await store.write(region, async (tx) => {
    const { link, so } = await getOpened(tx.db, region, token, today)
    if (so.state !== 'granted') throw new Refusal('link-not-open')
    const fact = CaseFact.parse(report(so, { ...given, step: link.step, day: today }, today))
    const line = await tx.journal({ who: 'owner-link', what: 'case.reported', subject: `case/${so.id}`, after: [fact] })
    const added = { case: so.id, number: so.version + 1, fact, recordedBy: 'owner-link', recordedOn: today }
    if (!(await addFacts(tx, [added], line))) throw new Refusal('changed-meanwhile')
    if (!(await markUsed(tx, link.id, today))) throw new Refusal('link-not-open')
  })
}

async function getOpened(db: Db, region: RegionId, token: string, today: CalendarDate): Promise<OpenedLink> {
  const link = await findOwnerLink(db, region, idOfToken(token))
  if (link === undefined || !isOpen(link, today)) throw new Refusal('link-not-open')
  const so = standingOf(await listFactsOfCase(db, region, link.case), { day: '9999-12-31' as CalendarDate })
  if (so === undefined) throw new Refusal('link-not-open')
  return { link, so }
}
