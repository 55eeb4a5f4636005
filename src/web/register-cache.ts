/*
 * The register as it is now, read once for all visits. The head of the journal is one row and cheap to ask for: when it has
 * moved, in this process or in another on the same store, the register is read anew. So a page is quick, and right after a change.
 */
import { getRegister, type Register } from '../reporting/index.ts'
import { findJournalHead } from '../store/index.ts'
import type { House } from './house.ts'

type Kept = { readonly head: string; readonly register: Promise<Register> }

const kept = new WeakMap<House['store'], Map<string, Kept>>()

export async function presentRegister({
  store,
  region,
  year,
}: Pick<House, 'store' | 'region' | 'year'>): Promise<Register> {
  const head = (await store.read(region, (db) => findJournalHead(db, region)))?.hash ?? 'empty'
  const ofStore = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, ofStore)

  const key = `${region}/${year}`
  const present = ofStore.get(key)
  if (present?.head === head) return present.register

  const register = getRegister(store, region, year)
  ofStore.set(key, { head, register })
  // A reading that failed is not kept: the next visit tries again.
  register.catch(() => ofStore.delete(key))
  return register
}
