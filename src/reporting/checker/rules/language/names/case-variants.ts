/*
 * The same letters in different dress: ALMI and Almi, DeSO and DeSo, Örebro Universitet and Örebro universitet.
 */
import type { CheckedText, Word } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { featuresOf, isWord } from '../../../lexicon/index.ts'
import { beginsSentence, isCapitalised, wordFactsOf } from '../words/word-facts.ts'
import { knownNames } from './known-names.ts'
import { bareForm, isBeside } from './name-tokens.ts'
import { groupVariants, placeOf, tellVariants, type Written } from './variants.ts'

export function findCaseVariants(text: CheckedText): Found[] {
  const shouted = shoutedPassages(text)
  const words = text.words.filter((word) => !shouted.has(word.passage))
  return [...singleNames(words), ...longNames(text, shouted), ...mixedCapitals(text, shouted)]
}

function shoutedPassages(text: CheckedText): Set<Word['passage']> {
  return new Set(text.passages.filter((one) => one.kind === 'heading' || one.text === one.text.toUpperCase()))
}

/* A genitive is the same name: AERs, ALMI:s. */
function withoutGenitive(text: string): string {
  return /^\p{Lu}{2,}(?::s|s)$/u.test(text) ? text.replace(/:?s$/, '') : text
}

function singleNames(words: readonly Word[]): Found[] {
  const written = words
    .filter((word) => isCapitalised(word.text) && word.text.length > 2)
    .flatMap((word): Written[] => {
      const cut = word.text.lastIndexOf('-')
      const whole = { form: withoutGenitive(word.text), words: [word] }
      return cut > 2 ? [whole, { form: word.text.slice(0, cut), words: [word] }] : [whole]
    })
  return groupVariants(written, ({ form }) => bareForm(form))
    .filter((group) => group.some(({ form }) => isMarked(form)) && !group.some(({ form }) => isPlain(form)))
    .flatMap((group) => tellVariants(group, 'warning'))
}

/** Two capitals, a point or a hyphen within: a way of writing that somebody has chosen. */
function isMarked(form: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{L}[.-]\p{L}/u.test(form)
}

/* A common word at the head of a sentence or in capitals is no name: SYFTE, Syfte. */
function isPlain(form: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(form) && isWord(form.toLowerCase())
}

const beginnings = new Set(
  knownNames.map(({ name }) => name.toLowerCase()).flatMap((name) => [name, name.split(' ').slice(0, 2).join(' ')]),
)

function longNames(text: CheckedText, shouted: ReadonlySet<Word['passage']>): Found[] {
  const told = new Set<string>()
  return [2, 3].flatMap((length) => {
    const phrases = capitalPhrases(text, length).filter(({ words }) => !words.some((word) => shouted.has(word.passage)))
    const groups = groupVariants(phrases, ({ form }) => form.toLowerCase())
    return groups.flatMap((group) => {
      const name = group[0]?.form.toLowerCase() ?? ''
      if (told.has(name.split(' ').slice(1).join(' ')) || beginnings.has(name) || !isName(group)) return []
      told.add(name)
      return tellVariants(group, isWord(name.split(' ')[0] ?? '') ? 'notice' : 'warning')
    })
  })
}

function capitalPhrases(text: CheckedText, length: number): Written[] {
  return text.words.flatMap((word, at): Written[] => {
    if (!isCapitalised(word.text)) return []
    const words = text.words.slice(at, at + length)
    const isRun = words.length === length && words.every((one, index) => index === 0 || isBeside(words[index - 1], one))
    if (!isRun || words.some((one) => one.text === 'och')) return []
    return [{ form: words.map((one) => one.text).join(' '), words }]
  })
}

/**
 * A run of words is a name when its first word has a capital that no sentence start explains, and the ways differ only in the
 * case of the last word.
 */
function isName(group: readonly Written[]): boolean {
  const starts = new Set(group.map(({ form }) => form.split(' ').slice(0, -1).join(' ')))
  const isOften = new Set(group.filter(isEvident).map(({ form }) => form)).size > 1
  if ((starts.size > 1 && !isOften) || group.some(({ form }) => form === form.toUpperCase())) return false
  const last = group.map(({ words }) => words.at(-1))
  if (last.some((word) => word && isCapitalised(word.text) && beginsSentence(word))) return false
  const first = group[0]?.words[0]
  const isOwn = first !== undefined && !isWord(first.text.toLowerCase())
  return isOwn || group.filter(({ words }) => words[0] && !beginsSentence(words[0])).length > 1
}

/* A capital that no sentence start explains, in the first word or, of three, in the second. */
function isEvident({ words }: Written): boolean {
  const [first, second, third] = words
  if (first && !beginsSentence(first)) return true
  return third !== undefined && second !== undefined && isCapitalised(second.text)
}

/** `Regionen` and `regionen`: an ordinary word with a capital now and then. A capital beside another is part of a longer name. */
function mixedCapitals(text: CheckedText, shouted: ReadonlySet<Word['passage']>): Found[] {
  const capitals = text.words.filter((word, at) => {
    if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word.text) || shouted.has(word.passage) || word.passage.kind === 'cell')
      return false
    const beside = [text.words[at - 1], text.words[at + 1]].filter((one) => isBeside(one, word) || isBeside(word, one))
    return !beginsSentence(word) && !beside.some((one) => one && isCapitalised(one.text))
  })
  const { count } = wordFactsOf(text)
  const byWord = Map.groupBy(capitals, (word) => word.text)
  return [...byWord].flatMap(([form, places]): Found[] => {
    const small = count.get(form.toLowerCase()) ?? 0
    if (places.length < 3 || small < 2 || !featuresOf(form.toLowerCase()).has('noun-definite')) return []
    const shown = places.slice(0, 8)
    return [
      {
        severity: 'notice',
        lines: shown.map((word) => placeOf({ form, words: [word] })),
        quotes: shown.map(({ text: quote }) => quote),
        message: `«${form}» skrivs med stor bokstav (${places.length}) och liten (${small}). Välj, helst liten för vanliga ord.`,
      },
    ]
  })
}
