/*
 * Records the direction decision's rules as a new version. The old version is kept, with who changed it and when.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { canonical, type Store, type WriteTx } from '../../store/index.ts'
import { assertMay } from '../cases/permissions.ts'
import { DirectionRules } from './direction-rules.ts'
import { addRulesVersion, listRulesVersions } from './direction-store.ts'

/**
 * @param basedOn the version that the person saw; 0 for a year's first.
 * @throws Refusal `not-allowed`, `rules-not-readable`, `changed-meanwhile`. Then nothing is written.
 */
export async function recordDirectionRules(
  store: Store,
  person: Person,
  basedOn: number,
  given: unknown,
  today: CalendarDate,
): Promise<number> {
  assertMay(person, 'rule')
  const rules = readRules(given)
  return store.write(person.region, async (tx) => {
    const present = await latestOf(tx, rules.year)
    if ((present?.version ?? 0) !== basedOn) throw new Refusal('changed-meanwhile')
    return addVersion(tx, rules, basedOn + 1, person.id, today, present?.rules)
  })
}

/** Loads rules that ship with a data set: a new version only where something differs. @returns how many were written. */
export async function loadDirectionRules(tx: WriteTx, all: readonly DirectionRules[], by: string): Promise<number> {
  let written = 0
  for (const rules of all) {
    const present = await latestOf(tx, rules.year)
    if (present && canonical(present.rules) === canonical(rules)) continue
    await addVersion(tx, rules, (present?.version ?? 0) + 1, by, rules.from, present?.rules)
    written += 1
  }
  return written
}

async function latestOf({ db, region }: WriteTx, year: number) {
  return (await listRulesVersions(db, region)).findLast(({ rules }) => rules.year === year)
}

async function addVersion(
  tx: WriteTx,
  rules: DirectionRules,
  version: number,
  who: string,
  day: CalendarDate,
  before: DirectionRules | undefined,
): Promise<number> {
  const subject = `direction-rules/${rules.year}`
  const line = await tx.journal({ who, what: 'direction.rules-recorded', subject, before, after: rules })
  if (!(await addRulesVersion(tx, { version, rules, recordedBy: who, recordedOn: day }, line)))
    throw new Refusal('changed-meanwhile')
  return version
}

function readRules(given: unknown): DirectionRules {
  const read = DirectionRules.safeParse(given)
  if (read.success) {
    if (read.data.from <= read.data.to) return read.data
    throw new Refusal('rules-not-readable', { place: 'from', problem: 'perioden slutar före den börjar' })
  }
  const issue = read.error.issues[0]
  throw new Refusal('rules-not-readable', { place: issue?.path.join('.') ?? '–', problem: issue?.message ?? '' })
}
