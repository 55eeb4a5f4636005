/*
 * Signs a report, or amends a signed one with a reason: the whole is frozen, printed in every format, hashed and kept, all in one
 * transaction. Nobody may be writing; every answer that a person writes must be approved; no stopping finding may remain.
 */
import { createHash } from 'node:crypto'
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { findJournalHead, type Store, type WriteTx } from '../../store/index.ts'
import { formats } from '../format.ts'
import { questionsOf } from '../forms/index.ts'
import type { PrintReport } from '../print-report.ts'
import { checkRound } from '../round-report/check-round.ts'
import { getRoundMaterial, type RoundMaterial } from '../round-report/get-round-material.ts'
import { assertInRound } from '../rounds/permissions.ts'
import type { Round } from '../rounds/round.ts'
import { changeRound } from '../rounds/round-store.ts'
import { stoppingIn } from '../rounds/set-aside-finding.ts'
import { listUnkept } from '../writing/writing-store.ts'
import { freeze } from './freeze.ts'
import { notApproved } from './readiness.ts'
import { hashOfPackage, type SignedPackage } from './signed-package.ts'
import { addSigned, listSigned, type SignedFile, type SignedReport } from './signed-store.ts'
import { withSources } from './signed-tree.ts'

export type SignGiven = {
  readonly round: string
  /** The version of the round that the signer saw. */
  readonly seen: number
  /** Why a signed report is amended; empty at sign-off. */
  readonly reason: string
  readonly product: string
}

/** What keeps a report from being signed, each in Swedish; empty when it can be. */
export function hindrances(material: RoundMaterial): {
  readonly notApproved: readonly string[]
  readonly stopping: readonly string[]
} {
  return { notApproved: notApproved(material), stopping: stoppingIn(material.round, checkRound(material)) }
}

/** @throws Refusal `not-allowed`, `not-found`, `changed-meanwhile`, `not-all-approved`, `findings-stop`, `somebody-writes`, `reason-missing` */
export async function signOff(
  store: Store,
  person: Person,
  print: PrintReport,
  given: SignGiven,
  today: CalendarDate,
): Promise<SignedReport> {
  const material = await getRoundMaterial(store, person.region, given.round)
  assertMaySign(person, material, given)
  const present = await store.read(person.region, (db) => listSigned(db, person.region, given.round))
  const last = present.at(-1)
  const head = await store.read(person.region, (db) => findJournalHead(db, person.region))
  await assertStill(store, person, material.round)
  const content = freeze(material, {
    number: (last?.number ?? 0) + 1,
    reason: reasonOf(material.round, given),
    amends: last?.hash ?? '',
    signedBy: { id: person.id, name: person.name },
    signedOn: today,
    product: given.product,
    journal: head?.hash ?? '',
  })
  const hash = hashOfPackage(content)
  const files = await printAll(print, material, content, hash)
  const signed: SignedReport = {
    id: `${given.round}/${content.number}`,
    round: given.round,
    number: content.number,
    content,
    hash,
  }
  await store.write(person.region, (tx) => keep(tx, person, material.round, signed, files, head?.hash))
  return signed
}

/** An amendment that was opened with a reason keeps it when the signer gives no other. */
function reasonOf({ amending }: Round, { reason }: SignGiven): string {
  return reason.trim() === '' ? (amending?.reason ?? '') : reason.trim()
}

function assertMaySign(person: Person, material: RoundMaterial, given: SignGiven): void {
  const { round } = material
  assertInRound(person, 'sign', round)
  if (round.version !== given.seen) throw new Refusal('changed-meanwhile')
  if (round.signed !== undefined && reasonOf(round, given) === '') throw new Refusal('reason-missing')
  const { notApproved: unapproved, stopping } = hindrances(material)
  if (unapproved.length > 0) throw new Refusal('not-all-approved', { faults: `${unapproved.slice(0, 8).join(', ')}.` })
  if (stopping.length > 0) throw new Refusal('findings-stop', { faults: stopping.slice(0, 3).join(' ') })
}

/** Nothing that is being written may be without its version: it would be signed half, or not at all. */
async function assertStill(store: Store, person: Person, round: Round): Promise<void> {
  const unkept = await store.read(person.region, (db) => listUnkept(db, person.region, round.year))
  const asked = new Set(questionsOf(round.form).map(({ id }) => id))
  const own = unkept.filter(({ question }) => asked.has(question))
  if (own.length > 0)
    throw new Refusal('somebody-writes', { faults: `${own.map(({ question }) => question).join(', ')}.` })
}

async function printAll(
  print: PrintReport,
  { register, round }: RoundMaterial,
  content: SignedPackage,
  hash: string,
): Promise<SignedFile[]> {
  const printed = { register, form: round.form, answers: [], tree: withSources(content, hash) }
  const { files } = await print(printed, formats, () => undefined)
  return files.map(({ format, bytes }) => ({ format, bytes, hash: createHash('sha256').update(bytes).digest('hex') }))
}

/** Nothing may have happened in the register since the report was frozen. */
async function keep(
  tx: WriteTx,
  person: Person,
  round: Round,
  signed: SignedReport,
  files: readonly SignedFile[],
  head: string | undefined,
) {
  if ((await findJournalHead(tx.db, tx.region))?.hash !== head) throw new Refusal('changed-meanwhile')
  const { amending: _, ...rest } = round
  await changeRound(tx, { ...rest, signed: signed.number })
  await addSigned(tx, signed, files)
  const { reason, amends } = signed.content
  await tx.journal({
    who: person.id,
    what: amends === '' ? 'report.signed' : 'report.amended',
    subject: `round/${round.id}`,
    after: {
      number: signed.number,
      hash: signed.hash,
      reason,
      files: files.map(({ format, hash }) => ({ format, hash })),
    },
  })
}
