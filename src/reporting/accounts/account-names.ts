/*
 * What codes are called in the accounts, which are Swedish documents.
 */
import { slug } from '../../foundation/index.ts'
import { municipalityName } from '../../organisations/index.ts'
import { exchange, type ledger, nationalAreas } from '../../portfolio/index.ts'
import type { Register } from '../register/index.ts'

export function nameIn({ strategy, decision }: Register, dimension: ledger.Dimension, value: string): string {
  const named: Partial<Record<ledger.Dimension, string | undefined>> = {
    municipality: municipalityName(value),
    area: nationalAreas.find(({ id }) => id === value)?.name,
    goal: strategy?.goals.find(({ id }) => id === value)?.name,
    challenge: strategy?.mobilisations.find(({ id }) => id === value)?.name,
    perspective: strategy?.perspectives.find((name) => slug(name) === value),
    priority: decision?.priorities.find(({ id }) => id === value)?.name,
    kind: exchange.kindInFiles[value as keyof typeof exchange.kindInFiles],
    state: exchange.stateInFiles[value as keyof typeof exchange.stateInFiles],
  }
  return named[dimension] ?? value
}

/** What every account of the invented county says on its first page. */
export function noticeOf({ region }: Register): string {
  return region.id === 'exempellan' ? 'Exempellän är ett påhittat län. Allt här är exempel.' : ''
}
