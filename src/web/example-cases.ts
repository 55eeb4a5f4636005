/*
 * Cases for the tests of pages and doors: the web application on Örebro 2021, with people of each role and a few cases that were
 * registered through the use cases.
 */
import { asId, type CalendarDate, kronor } from '../foundation/index.ts'
import { addPerson, type Person, type Role } from '../people/index.ts'
import { cases } from '../portfolio/index.ts'
import type { Store } from '../store/index.ts'

const region = asId<'Region'>('orebro')

export const today = '2022-01-31' as CalendarDate

export async function examplePerson(store: Store, name: string, roles: readonly Role[]): Promise<Person> {
  const email = `${name.toLowerCase()}@exempellan.se`
  return addPerson(store, { region, name, email, roles: [...roles], password: 'ett långt lösenord' })
}

/** A description that every rule lets through; `over` changes what a test is about. */
export function exampleDescription(over: Partial<cases.CaseDescription> = {}): cases.CaseDescription {
  return {
    title: 'Exempellän: smart energi i byn',
    kind: 'project',
    summary: 'Ett påhittat projekt för prov.',
    owner: 'Exempellän kommun',
    municipalities: ['1880', '1883'],
    placeKind: 'rural',
    priority: 'hallbar-omstallning',
    areas: ['innovation'],
    goals: [],
    perspectives: [],
    period: { from: '2022-01-01' as CalendarDate, to: '2023-12-31' as CalendarDate },
    subgoals: [{ id: 'byar', text: 'Byar med egen energi', unit: 'byar', baseline: 0, target: 4 }],
    purposes: [],
    ...over,
  }
}

/** A registered case with its application; gives its id and version. */
export async function appliedCase(
  store: Store,
  officer: Person,
  over: Partial<cases.CaseDescription> = {},
): Promise<{ id: string; version: number }> {
  const id = await cases.registerCase(store, officer, exampleDescription(over), '2021-09-01' as CalendarDate)
  const apply = { kind: 'applied', day: '2021-09-01' as CalendarDate, amount: kronor(1_000_000) } as const
  const so = await cases.actOnCase(store, officer, { case: id, basedOn: 1 }, 'apply', today, () => [apply])
  return { id, version: so.version }
}
