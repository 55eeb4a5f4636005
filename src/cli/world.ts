/*
 * What a command may do to the world. The real one is made in main.ts and disk.ts; a test hands in a notebook.
 */
import type { CalendarDate, RegionId } from '../foundation/index.ts'
import type { followUp } from '../portfolio/index.ts'
import type { Store } from '../store/index.ts'

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

export type Serving = { readonly address: string; close(): Promise<void> }

export interface World {
  readonly region: RegionId
  /** Absolute path of the data folder. */
  readonly dataFolder: string
  openStore(): Promise<Store>
  /** Starts the web application on the store; `year` is what pages without a year of their own speak of. */
  serve(store: Store, year: number): Promise<Serving>
  /** How letters leave the house; undefined where mail is not set up. */
  openMail(): Promise<followUp.Mail | undefined>
  readFile(path: string): Promise<Uint8Array>
  /** All files appear, or none: written aside, flushed to disk and renamed. Gives their paths. */
  writeTogether(folder: string, files: readonly NamedFile[]): Promise<string[]>
  today(): CalendarDate
  /** Settles when someone asks the process to stop. */
  untilStopped(): Promise<void>
  /** The result, on standard output. */
  say(line: string): void
  /** Progress and errors, on standard error. */
  tell(line: string): void
}
