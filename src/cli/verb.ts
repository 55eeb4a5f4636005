/*
 * A verb is one thing that the command line can do: `compile`, `journal verify`. It says everything that help, reading
 * of words and the runner need to know, and does its work with the world that it is handed.
 */
import type { ExitCode } from './exit-codes.ts'
import type { World } from './world.ts'

export type Option = {
  readonly help: string
  /** What stands after the flag in the help: `DIR`. A flag without it is on or off. */
  readonly value?: string
  readonly short?: string
}

/** A word that stands by itself, told by its place: `FILE`. */
export type Place = { readonly name: string; readonly help: string; readonly required: boolean }

export type Words = {
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
  /** The words by place, in order; required ones are there. */
  readonly places: readonly string[]
}

export type Verb = {
  /** One or two words: `journal verify`. */
  readonly name: string
  readonly summary: string
  /** More to know, printed by --help. */
  readonly details?: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  readonly places: readonly Place[]
  run(words: Words, world: World): Promise<ExitCode>
}
