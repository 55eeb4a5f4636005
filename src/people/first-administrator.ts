/*
 * A store that nobody can sign in to gets one administrator, with a password that is printed once and kept nowhere.
 */
import { randomBytes } from 'node:crypto'
import type { RegionId } from '../foundation/index.ts'
import type { Store } from '../store/index.ts'
import { addPerson } from './add-person.ts'
import { countWhoCanSignIn } from './person-store.ts'

/** Undefined when there is somebody already. */
export async function ensureFirstAdministrator(
  store: Store,
  region: RegionId,
): Promise<{ email: string; password: string } | undefined> {
  if ((await store.read(region, (db) => countWhoCanSignIn(db, region))) > 0) return undefined
  const password = randomBytes(12).toString('base64url')
  const email = `admin@${region}.example`
  await addPerson(store, { region, name: 'Administratör', email, roles: ['administrator'], password }, 'första starten')
  return { email, password }
}
