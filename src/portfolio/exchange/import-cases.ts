/*
 * Imports cases from a file: first the difference is shown, then exactly what was shown is written, all of it or nothing, with one line
 * in the journal. Importing the same file again writes nothing.
 */
import { createHash } from 'node:crypto'
import { type CalendarDate, Refusal, type RegionId, slug } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { canonical, type Db, type Store } from '../../store/index.ts'
import { CaseFact, type RecordedFact } from '../cases/case-fact.ts'
import { addFacts, listFactsOfCases, type NewFact } from '../cases/case-fact-store.ts'
import { assertMay } from '../cases/permissions.ts'
import { standingOf } from '../cases/standing.ts'
import { compareImport, type ImportDifference, type PresentCase } from './compare-import.ts'
import { listCasesOfSystem, listKnownIds, putMapping } from './exchange-store.ts'
import { factsOfChanges, factsOfNew, isWhole } from './facts-of-import.ts'
import type { ImportMapping } from './import-mapping.ts'
import { type ImportedCase, type ReadCases, type RowProblem, readCases } from './read-cases.ts'
import type { ReadTable } from './read-table.ts'

const always = { day: '9999-12-31' as CalendarDate }
const byImport = 'import'

export type ShownImport = {
  readonly problems: readonly RowProblem[]
  readonly difference: ImportDifference
  /** Names exactly this difference; writing asks for it. */
  readonly hash: string
}

/** What the file would change. Nothing is written. @throws Refusal `not-allowed`. */
export async function showImport(
  store: Store,
  person: Person,
  table: ReadTable,
  mapping: ImportMapping,
): Promise<ShownImport> {
  assertMay(person, 'exchange')
  const read = readCases(table, mapping)
  return store.read(person.region, (db) => shownOf(db, person.region, read, mapping))
}

export type ImportInput = {
  readonly table: ReadTable
  readonly mapping: ImportMapping
  readonly hash: string
  /** Ids of cases whose conflicts are settled as the file says; all others keep what stands. */
  readonly takeFile: ReadonlySet<string>
}

export type WrittenImport = { readonly added: number; readonly changed: number; readonly facts: number }

/** @throws Refusal `not-allowed`, `import-changed-meanwhile`. Then nothing is written. */
export async function importCases(
  store: Store,
  person: Person,
  { table, mapping, hash, takeFile }: ImportInput,
  today: CalendarDate,
): Promise<WrittenImport> {
  assertMay(person, 'exchange')
  const read = readCases(table, mapping)
  return store.write(person.region, async (tx) => {
    const { difference, hash: now } = await shownOf(tx.db, tx.region, read, mapping)
    if (now !== hash) throw new Refusal('import-changed-meanwhile')
    await putMapping(tx, mapping, person.id, today)
    const facts = [
      ...(await factsOfAdded(tx.db, tx.region, difference.added, mapping, today)),
      ...(await factsOfChanged(tx.db, tx.region, difference, takeFile, today)),
    ]
    const changed = new Set(facts.map((fact) => fact.case)).size - difference.added.length
    const written = { added: difference.added.length, changed, facts: facts.length }
    if (facts.length === 0) return written
    const line = await tx.journal({
      who: person.id,
      what: 'cases.imported',
      subject: `import/${slug(mapping.system)}`,
      after: { ...written, hash },
    })
    if (!(await addFacts(tx, facts, line))) throw new Refusal('import-changed-meanwhile')
    return written
  })
}

async function shownOf(
  db: Db,
  region: RegionId,
  { cases, problems }: ReadCases,
  mapping: ImportMapping,
): Promise<ShownImport> {
  const compared = compareImport(await presentCases(db, region, cases, mapping.system), cases)
  const difference = { ...compared, added: compared.added.filter((file) => isWhole(file, mapping)) }
  const unmade = compared.added
    .filter((file) => !isWhole(file, mapping))
    .map(({ row, key }) => ({ row, column: mapping.columns.kind ?? '', code: 'no-company', text: key }) as const)
  const hash = createHash('sha256')
    .update(canonical([mapping.system, difference]))
    .digest('hex')
  return { problems: [...problems, ...unmade], difference, hash }
}

/** What the system has given before, and what the file names by our own ids. */
async function presentCases(
  db: Db,
  region: RegionId,
  file: readonly ImportedCase[],
  system: string,
): Promise<PresentCase[]> {
  const named = await listKnownIds(
    db,
    region,
    file.flatMap(({ id }) => id ?? []),
  )
  const ids = [...new Set([...(await listCasesOfSystem(db, region, system)), ...named])]
  const present: PresentCase[] = []
  for (let start = 0; start < ids.length; start += 1000) {
    const facts = await listFactsOfCases(db, region, ids.slice(start, start + 1000))
    for (const own of Map.groupBy(facts, (fact) => fact.case).values()) present.push(...presentOf(own))
  }
  return present
}

function presentOf(facts: readonly RecordedFact[]): PresentCase[] {
  const so = standingOf(facts, always)
  if (so === undefined) return []
  const ours = facts.filter(({ recordedBy }) => recordedBy === byImport)
  const { source } = so.description
  return [{ key: source?.id ?? so.id, so, imported: ours.length === 0 ? undefined : standingOf(ours, always) }]
}

async function factsOfAdded(
  db: Db,
  region: RegionId,
  added: readonly ImportedCase[],
  mapping: ImportMapping,
  today: CalendarDate,
): Promise<NewFact[]> {
  const wished = added.map((file) => slug(`${mapping.system} ${file.key}`).slice(0, 80))
  const taken = new Set(await listKnownIds(db, region, wished))
  return added.flatMap((file, place) => {
    const id = freeId(wished[place] ?? 'import', taken)
    return factsOfNew(file, mapping, today).map((fact, number) => recorded(id, number + 1, fact, today))
  })
}

function freeId(wished: string, taken: Set<string>): string {
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? wished : `${wished}-${turn}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

async function factsOfChanged(
  db: Db,
  region: RegionId,
  { changed }: ImportDifference,
  takeFile: ReadonlySet<string>,
  today: CalendarDate,
): Promise<NewFact[]> {
  const facts = await listFactsOfCases(
    db,
    region,
    changed.map(({ id }) => id),
  )
  const byCase = Map.groupBy(facts, (fact) => fact.case)
  return changed.flatMap((difference) => {
    const so = standingOf(byCase.get(difference.id) ?? [], always)
    if (so === undefined) return []
    const changes = takeFile.has(difference.id) ? [...difference.changes, ...difference.conflicts] : difference.changes
    return factsOfChanges(so, { file: difference.file, changes }, today).map((fact, place) =>
      recorded(so.id, so.version + 1 + place, fact, today),
    )
  })
}

function recorded(id: string, number: number, fact: CaseFact, today: CalendarDate): NewFact {
  return { case: id, number, fact: CaseFact.parse(fact), recordedBy: byImport, recordedOn: today }
}
