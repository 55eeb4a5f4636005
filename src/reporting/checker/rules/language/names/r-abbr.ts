/*
 * Abbreviations of organisations and terms: explained after they were first used, explained as something else than what everyone
 * knows them for, or never explained, which is only asked about.
 */
import { linesOf, type Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { registerNamesOf } from '../words/register-words.ts'
import { type Explanation, findExplanation } from './explanations.ts'
import { knownAbbreviations } from './known-abbreviations.ts'
import { knownNames } from './known-names.ts'

export const rAbbr: Rule = {
  id: 'R-ABBR',
  title: 'Förkortningar som inte förklaras',
  needs: ['text'],
  find: findUnexplained,
}

function findUnexplained({ text, register }: RuleInput): readonly Found[] {
  const uses = Map.groupBy(text.words.filter(isAbbreviation), (word) => formOf(word))
  const inRegister = new Set(registerNamesOf(register).flatMap((name) => name.match(/\p{Lu}{2,}/gu) ?? []))
  return [...uses].flatMap(([form, words]) => {
    const isKnown = knownAbbreviations.has(form)
    const first = words[0]
    if (!first || (isKnown && !ownersOf.has(form))) return []
    const explained = words.flatMap((word) => findExplanation(word, form) ?? [])
    const clash = explained.flatMap((one) => clashOf(form, one))
    if (isKnown || clash.length > 0) return clash
    const [where] = explained
    if (where) return where.by.passage === first.passage ? [] : [usedBefore(form, first, where.by)]
    return inRegister.has(form) ? [] : [neverExplained(form, words)]
  })
}

const ownersOf = new Map(knownNames.flatMap(({ name, short }) => (short === undefined ? [] : [[short, name] as const])))

/* In capitals, or nearly: DeSO, FoU. Not a word in a line of capitals, a number of the Romans, nor of a diary: RUN-2025/14. */
function isAbbreviation({ text, passage }: Word): boolean {
  if (!/^\p{Lu}{2,6}(?::?s|-.+)?$/u.test(text) || /^[IVX]+$|-\d{4}$/.test(text)) return false
  return passage.kind !== 'heading' && passage.text !== passage.text.toUpperCase()
}

function formOf({ text }: Word): string {
  return /^\p{Lu}+/u.exec(text)?.[0] ?? text
}

function at(word: Word): Found['lines'][number] {
  return linesOf(word.passage, word.from, word.to)
}

function usedBefore(form: string, first: Word, by: Word): Found {
  return {
    severity: 'warning',
    lines: [at(first), at(by)],
    quotes: [first.text, by.text],
    message: `«${form}» förklaras först på rad ${at(by)[0]}. Skriv ut den första gången, på rad ${at(first)[0]}.`,
  }
}

function neverExplained(form: string, words: readonly Word[]): Found {
  const shown = words.slice(0, 5)
  return {
    severity: 'notice',
    lines: shown.map(at),
    quotes: shown.map(({ text }) => text),
    message: `«${form}» förklaras inte någonstans. Skriv ut den första gången om läsaren inte säkert känner den.`,
  }
}

function clashOf(form: string, { words: said, by }: Explanation): Found[] {
  const owner = ownersOf.get(form)
  if (owner === undefined || sameWords(owner, said) || !/^\p{Lu}\p{Ll}/u.test(said)) return []
  return [
    {
      severity: 'warning',
      lines: [at(by)],
      quotes: [form],
      message: `«${form}» står för «${said}» här, men är annars förkortningen för ${owner}. Skriv ut namnet eller välj en annan.`,
    },
  ]
}

function sameWords(name: string, said: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  const own = new Set(words(name).map((word) => word.slice(0, 5)))
  return words(said).some((word) => own.has(word.slice(0, 5)))
}
