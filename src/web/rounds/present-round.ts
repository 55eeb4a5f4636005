/*
 * A round as it is now: its material, report, findings and people, made at most once for each state of the register. Findings are
 * sought in the same thread: a whole report takes a seventh of a second, once for each change.
 */
import type { Node } from '../../documents/index.ts'
import { listPersons, type Person } from '../../people/index.ts'
import { type checker, roundReport, rounds } from '../../reporting/index.ts'
import { findJournalHead } from '../../store/index.ts'
import type { House } from '../house.ts'
import { to } from '../paths.ts'
import type { Crumb, Visit } from '../visit.ts'

export type PresentRound = {
  readonly material: roundReport.RoundMaterial
  readonly persons: readonly Person[]
  readonly live: roundReport.LiveFigures
  readonly tree: () => Node
  /** The report as the register alone would tell it: where the facts beside a text come from. */
  readonly drafts: () => Node
  readonly findings: () => readonly checker.Finding[]
}

type Kept = { readonly head: string; readonly round: Promise<PresentRound> }
const kept = new WeakMap<House['store'], Map<string, Kept>>()

/** @throws Refusal `not-found` */
export async function presentRound({ house, params }: Pick<Visit, 'house' | 'params'>, id = params['round'] ?? '') {
  const { store, region } = house
  const head = (await store.read(region, (db) => findJournalHead(db, region)))?.hash ?? 'empty'
  const ofStore = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, ofStore)
  const present = ofStore.get(id)
  if (present?.head === head) return present.round
  const round = makeRound(house, id)
  ofStore.set(id, { head, round })
  // What failed is not kept: the next visit tries again.
  round.catch(() => ofStore.delete(id))
  return round
}

async function makeRound({ store, region }: House, id: string): Promise<PresentRound> {
  const material = await roundReport.getRoundMaterial(store, region, id)
  const persons = await store.read(region, (db) => listPersons(db, region))
  let [tree, drafts]: (Node | undefined)[] = []
  let findings: readonly checker.Finding[] | undefined
  const live = roundReport.liveFigures(material)
  const treeOf = () => (tree ??= roundReport.arrangeRound(material, live))
  return {
    material,
    persons,
    live,
    tree: treeOf,
    drafts: () => (drafts ??= roundReport.arrangeRound({ ...material, answers: [] })),
    findings: () => (findings ??= roundReport.checkRound(material, live)),
  }
}

export function nameOf(persons: readonly Person[], id: string): string {
  return persons.find((person) => person.id === id)?.name ?? id
}

/** The round of the path with the rights of whoever comes: what every page of rounds begins with. */
export function isLeading({ person }: Visit): boolean {
  return person !== undefined && rounds.isLeader(person)
}

/** Those who may sign a round and can still sign in; whoever was chosen, or else every decision-maker. */
export function signersOf({ persons, material }: Pick<PresentRound, 'persons' | 'material'>): Person[] {
  return persons.filter((person) => rounds.mayInRound(person, 'sign', material.round))
}

export function roundCrumbs({ t }: Visit, round: rounds.Round): Crumb[] {
  return [
    { name: t('rounds.title'), href: to('rounds') },
    {
      name: t('round.title', { report: t(`rounds.report.${round.report}`), year: round.year }),
      href: to('round', { round: round.id }),
    },
  ]
}
