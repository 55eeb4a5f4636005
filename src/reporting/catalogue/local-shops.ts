/*
 * Support to commercial service: that there is a shop within reach.
 */
import type { ledger } from '../../portfolio/index.ts'

export function isCommercialService({ kind }: ledger.LedgerRow): boolean {
  return kind === 'home-delivery' || kind === 'operating-support'
}
