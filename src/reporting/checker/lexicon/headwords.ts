/*
 * The Swedish word list in memory: headwords with their flags, and for a word in a text each way that it can have come about.
 * Read once, at the first question. The list is Göran Andersson's, in the package dictionary-sv.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addedHeadwords } from './added-headwords.ts'
import { type Ending, type Endings, readEndings } from './affixes.ts'
import { remembered } from './remembered.ts'

/** One way to read a form: the headword, the flags of that entry, and the ending, where the form is not the headword itself. */
export type Origin = { readonly headword: string; readonly flags: string; readonly ending: Ending | undefined }

type Headwords = { readonly flagsOf: ReadonlyMap<string, readonly string[]>; readonly endings: Endings }

let headwords: Headwords | undefined

function load(): Headwords {
  const package_ = import.meta.resolve('dictionary-sv')
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, package_)), 'utf8')
  const flagsOf = new Map<string, string[]>()
  for (const line of read('index.dic').split('\n').slice(1)) addHeadword(flagsOf, line)
  for (const line of addedHeadwords) addHeadword(flagsOf, line)
  return { flagsOf, endings: readEndings(read('index.aff')) }
}

function addHeadword(flagsOf: Map<string, string[]>, line: string): void {
  const slash = line.indexOf('/')
  const word = slash > 0 ? line.slice(0, slash) : line
  const flags = slash > 0 ? line.slice(slash + 1).trim() : ''
  const same = flagsOf.get(word)
  if (same) same.push(flags)
  else flagsOf.set(word, [flags])
}

/** Every way that the list gives this form, letter for letter; forms that live only in compounds are among them. */
export const originsOf = remembered(findOrigins)

function findOrigins(form: string): readonly Origin[] {
  headwords ??= load()
  const { flagsOf, endings } = headwords
  const origins: Origin[] = (flagsOf.get(form) ?? []).map((flags) => ({ headword: form, flags, ending: undefined }))
  for (let length = 0; length <= Math.min(endings.longest, form.length); length++) {
    const root = form.slice(0, form.length - length)
    for (const ending of endings.byAdd.get(form.slice(form.length - length)) ?? []) {
      const headword = root + ending.strip
      for (const flags of flagsOf.get(headword) ?? [])
        if (flags.includes(ending.flag) && (ending.fits === undefined || ending.fits.test(headword)))
          origins.push({ headword, flags, ending })
    }
  }
  return origins
}
