/*
 * Who works in Exempellän: invented persons with their roles and units. None has a password, so nobody can sign in as one of them until an
 * administrator gives one (`kraftsamling user password`).
 */
import type { RegionId } from '../../../foundation/index.ts'
import { addPerson, type Person, type Role } from '../../../people/index.ts'
import type { Store } from '../../../store/index.ts'

const persons = {
  leader: { name: 'Lena Påhitt', roles: ['coordinator'] },
  business: { name: 'Vera Exempelsson', roles: ['writer'] },
  skills: { name: 'Olle Exempelsson', roles: ['writer'] },
  places: { name: 'Nadja Påhitt', roles: ['writer', 'officer'] },
  analyst: { name: 'Arvid Låtsas', roles: ['analyst', 'writer'] },
  reviewer: { name: 'Rita Låtsas', roles: ['controller'] },
  signer: { name: 'Siv Påhittad', roles: ['decision-maker'] },
} as const satisfies Record<string, { name: string; roles: readonly Role[] }>

export type Staff = Readonly<Record<keyof typeof persons, Person>>

/** Units in the order in which questions are given to them, each with its writer. */
export const units = [
  { unit: 'Strategi (påhittad)', writer: 'analyst' },
  { unit: 'Näringsliv (påhittad)', writer: 'business' },
  { unit: 'Kompetens (påhittad)', writer: 'skills' },
  { unit: 'Plats och miljö (påhittad)', writer: 'places' },
] as const satisfies readonly { unit: string; writer: keyof Staff }[]

export async function addStaff(store: Store, region: RegionId, by: string): Promise<Staff> {
  const added: [string, Person][] = []
  for (const [key, { name, roles }] of Object.entries(persons)) {
    const email = `${name.split(' ')[0]?.toLowerCase()}@${region}.example`
    added.push([key, await addPerson(store, { region, name, email, roles }, by)])
  }
  return Object.fromEntries(added) as Staff
}
