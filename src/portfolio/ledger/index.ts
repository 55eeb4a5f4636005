export {
  type Dimension,
  dimensions,
  filterLedger,
  type LedgerFilter,
  type LedgerSums,
  sumLedger,
  valuesOf,
} from './ledger-filter.ts'
export type { LedgerResult, LedgerRow } from './ledger-row.ts'
export { fewest, type OwnershipGroup, type OwnershipSums, ownershipSums } from './ownership-sums.ts'
export { type Ledger, presentLedger, readLedgerAsOf, readStandings } from './read-ledger.ts'
