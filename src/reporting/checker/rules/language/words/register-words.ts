/*
 * Every word that the register knows as part of a name: organisations with their other names, insatser, networks, plans and
 * analyses. Such a word is right as it stands, whatever the word list says.
 */
import type { Register } from '../../../../register/index.ts'

const known = new WeakMap<Register, ReadonlySet<string>>()

export function registerNamesOf(register: Register | undefined): readonly string[] {
  if (!register) return []
  return [
    ...register.organisations.flatMap((one) => [one.name, ...one.aliases]),
    ...register.insatser.map((one) => one.title),
    ...register.networks.map((one) => one.name),
    ...register.plans.map((one) => one.name),
  ]
}

export function registerWordsOf(register: Register | undefined): ReadonlySet<string> {
  if (!register) return new Set()
  const before = known.get(register)
  if (before) return before
  const words = registerNamesOf(register).flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
  const found = new Set(words.flatMap((word) => [word, `${word}s`]))
  known.set(register, found)
  return found
}
