/*
 * What the web application stands on: given once by main.ts or by a test, handed on to pages and doors.
 */
import type { RegionId } from '../foundation/index.ts'
import type { followUp } from '../portfolio/index.ts'
import type { Store } from '../store/index.ts'

export type House = {
  readonly store: Store
  readonly region: RegionId
  /** The year that pages without a year of their own speak of. */
  readonly year: number
  /** True where people come by https; cookies are then Secure and HSTS is sent. */
  readonly secure: boolean
  readonly version: string
  readonly now: () => Date
  /** How letters leave the house; undefined where mail is not set up. */
  readonly mail?: followUp.Mail | undefined
  /** A Word template that reports are printed in; undefined for our own form. */
  readonly template?: Uint8Array | undefined
  /** One line about a fault, for whoever runs the installation. Never shown to the visitor. */
  readonly log: (line: string) => void
}
