/*
 * Reads the words after a verb: flags, values and places. Whatever the verb does not know is refused with a suggestion,
 * so that a mistyped flag is never taken for silence.
 */
import { parseArgs } from 'node:util'
import { Refusal } from '../foundation/index.ts'
import { suggest } from './suggest.ts'
import type { Option, Verb, Words } from './verb.ts'

/** @throws Refusal `unknown-word` or `word-missing`: the command was written wrongly. */
export function parseWords(verb: Pick<Verb, 'options' | 'places'>, args: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(verb.options).map(([name, option]) => [name, forParseArgs(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  const places: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value)
    if (token.kind !== 'option') continue
    const option = verb.options[token.name]
    if (!option) throw unknown(token.rawName, verb)
    if (option.value === undefined) flags.add(token.name)
    else values[token.name] = valueOf(token, option.value)
  }
  checkPlaces(verb, places)
  return { values, flags, places }
}

function forParseArgs(option: Option): { type: 'string' | 'boolean'; short?: string } {
  return { type: option.value === undefined ? 'boolean' : 'string', ...(option.short ? { short: option.short } : {}) }
}

function valueOf(token: { rawName: string; value?: string | undefined }, what: string): string {
  if (!token.value) throw new Refusal('word-missing', { word: `${token.rawName} ${what}` })
  return token.value
}

function unknown(rawName: string, verb: Pick<Verb, 'options'>): Refusal {
  const known = Object.keys(verb.options).map((name) => `--${name}`)
  return new Refusal('unknown-word', { word: rawName, suggestion: suggest(rawName, known) })
}

function checkPlaces(verb: Pick<Verb, 'places'>, given: readonly string[]): void {
  const missing = verb.places.filter((place) => place.required)[given.length]
  if (missing) throw new Refusal('word-missing', { word: missing.name })
  const extra = given[verb.places.length]
  if (extra !== undefined) throw new Refusal('unknown-word', { word: extra, suggestion: '' })
}
