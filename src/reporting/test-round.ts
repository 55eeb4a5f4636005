/*
 * For tests of rounds and writing: an invented region with a leader, writers, a signer and a reader.
 */
import { asId, type CalendarDate } from '../foundation/index.ts'
import { addPerson, type Person, type Role } from '../people/index.ts'
import { openTestStore, recordRegion, type Store } from '../store/index.ts'
import { getForm, questionsOf } from './forms/index.ts'
import { openRound } from './rounds/open-round.ts'
import type { Round } from './rounds/round.ts'

export const testRegion = asId<'Region'>('orebro')
export const testDay = (text: string): CalendarDate => asId<'CalendarDate'>(text)
export const testToday = testDay('2022-01-10')
export const testForm = getForm('villkorsbeslut-2021')
/** The first questions that a person writes. */
export const writtenQuestions: readonly string[] = questionsOf(testForm)
  .filter(({ kind }) => kind === 'free-text')
  .map(({ id }) => id)

export type TestHouse = {
  readonly store: Store
  readonly leader: Person
  readonly writer: Person
  readonly other: Person
  readonly signer: Person
  readonly reader: Person
}

export async function openTestHouse(): Promise<TestHouse> {
  const store = await openTestStore()
  await store.write(testRegion, (tx) => recordRegion(tx, testRegion, 'Exempellän'))
  const person = (name: string, roles: readonly Role[]) =>
    addPerson(
      store,
      {
        region: testRegion,
        name,
        email: `${name.toLowerCase()}@exempellan.se`,
        password: 'ett långt lösenord',
        roles,
      },
      'test',
    )
  return {
    store,
    leader: await person('Lena', ['coordinator']),
    writer: await person('Vera', ['writer']),
    other: await person('Olle', ['writer']),
    signer: await person('Siv', ['decision-maker']),
    reader: await person('Rut', ['reader']),
  }
}

export function openTestRound({ store, leader }: TestHouse, extra = {}): Promise<Round> {
  const input = { year: 2021, report: 'government' as const, form: testForm, dueOn: '2022-02-21', ...extra }
  return openRound(store, leader, input, testToday)
}
