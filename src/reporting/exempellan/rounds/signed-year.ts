/*
 * A year of Exempellän whose report is signed, and one that was amended afterwards: every answer written, handed in and approved.
 */
import { asId, type CalendarDate } from '../../../foundation/index.ts'
import { getForm } from '../../forms/index.ts'
import { printReport } from '../../print-report.ts'
import { openRound } from '../../rounds/open-round.ts'
import { getRound } from '../../rounds/round-store.ts'
import { openAmendment } from '../../signing/open-amendment.ts'
import { signOff } from '../../signing/sign-off.ts'
import type { SignedReport } from '../../signing/signed-store.ts'
import { amended, figuresOf, textsOf } from './invented-texts.ts'
import { loadFirstMovement } from './movements.ts'
import { giveOut, take, type Work, write, writtenIn } from './work-in-round.ts'

type Given = Pick<Work, 'store' | 'staff'> & { readonly year: number; readonly before: string | undefined }

export async function loadSignedYear({ store, staff, year, before }: Given): Promise<SignedReport> {
  const today = dayAfter(year, '01-10')
  const form = getForm('villkorsbeslut-2021')
  const input = { year, report: 'government' as const, form, dueOn: dayAfter(year, '02-21'), before }
  const round = await openRound(store, staff.leader, { ...input, signers: [staff.signer.id] }, today)
  const work = { store, staff, round, today }
  await giveOut(work)
  const texts = textsOf(await figuresOf(store, staff.leader.region, year))
  for (const [at, question] of writtenIn(round).entries()) {
    await write(work, question, texts(at))
    await take(work, question, ['hand-in', 'approve'])
  }
  await loadFirstMovement(work)
  return sign({ ...work, today: dayAfter(year, '02-18') })
}

/** Opens the signed report again, changes one answer and signs the amendment. */
export async function amend(given: Pick<Work, 'store' | 'staff'>, signed: SignedReport): Promise<void> {
  const { staff, store } = given
  const today = dayAfter(signed.content.year, '04-02')
  const reason = 'Kommunernas samtal var fyra, inte tre. Felet var påhittat och rättades när protokollen lästes.'
  const round = await openAmendment(store, staff.leader, { round: signed.round, reason }, today)
  const work = { ...given, round, today }
  const [question = ''] = writtenIn(round).slice(amended.at)
  await write(work, question, amended.after)
  await take(work, question, ['hand-in', 'approve'])
  await sign(work)
}

export async function sign({ store, staff, round, today }: Work): Promise<SignedReport> {
  const { version } = await store.read(staff.signer.region, (db) => getRound(db, staff.signer.region, round.id))
  const given = { round: round.id, seen: version, reason: '', product: 'exempellan' }
  return signOff(store, staff.signer, printReport, given, today)
}

/** A day of the year after: that is when a year is accounted for. */
export function dayAfter(year: number, day: string): CalendarDate {
  return asId<'CalendarDate'>(`${year + 1}-${day}`)
}
