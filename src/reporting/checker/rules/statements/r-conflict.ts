/*
 * R-CONFLICT: two numbers for the same thing: the same noun, tied to the same name, with different values in two places; what is done in one
 * place and yet to be done in another.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { lineAt, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { isListed } from '../../lexicon/index.ts'
import type { Rule, RuleInput } from '../../rule.ts'
import { doneOrToDo } from './done-or-to-do.ts'
import { madeBefore, madeOrRevised, renamedTerms } from './renamed-terms.ts'

export const rConflict: Rule = {
  id: 'R-CONFLICT',
  title: 'Uppgifter som går isär',
  needs: ['text'],
  find: (input) => [
    ...findConflicts(input),
    ...doneOrToDo(input.text),
    ...renamedTerms(input.text),
    ...madeBefore(input.text),
    ...madeOrRevised(input.text),
  ],
}

type Quantity = {
  readonly value: number
  readonly nouns: readonly string[]
  readonly near: ReadonlySet<string>
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

const quantity =
  /(?<![\p{L}\d.,:/–-]|\d\s?[-–]\s?)(\d{1,3}(?:[ \u00a0]\d{3})+|\d{2,6})(?![\d,.:/–-]|\s*(?:procent|%|kr|mkr|tkr)) ((?:\p{Ll}{2,}(?: |(?=[.,;)]|$))){1,3})/gu
const approximately = new Set([
  'nya',
  'olika',
  'stycken',
  'personer',
  'antal',
  'samt',
  'och',
  'som',
  'inom',
  'från',
  'till',
  'med',
  'för',
  'var',
  'varav',
  'där',
  'under',
])

function findConflicts({ text }: RuleInput): Found[] {
  const all = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  const names = all.map((passage) => namesIn(passage.text))
  const frequent = frequentNames(names)
  const quantities = all.flatMap((passage, at) => {
    const isNext = all[at - 1]?.question === passage.question
    const near = [...(isNext ? (names[at - 1] ?? []) : []), ...(names[at] ?? [])]
    return quantitiesIn(passage, new Set(near.filter((each) => !frequent.has(each))))
  })
  const pairs = quantities.flatMap((later, at) =>
    quantities.slice(0, at).flatMap((earlier) => {
      const tie = earlier.value === later.value ? undefined : sameThing(earlier, later)
      return tie === undefined ? [] : [{ earlier, later, tie }]
    }),
  )
  // Three values or more under one name are a series of like things, not one thing told differently.
  return [...Map.groupBy(pairs, ({ tie }) => tie).values()]
    .filter((own) => new Set(own.flatMap(({ earlier, later }) => [earlier.value, later.value])).size === 2)
    .flatMap((own) => own.map(({ earlier, later, tie }) => sayConflict(earlier, later, tie)))
}

/** Names that stand everywhere tie nothing to anything. */
function frequentNames(names: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const each of names.flatMap((own) => [...own])) counts.set(each, (counts.get(each) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > 4).map(([each]) => each))
}

const name = /(?<=[\p{Ll},)”"–-] )\p{Lu}[\p{L}\d]+(?:-\p{L}+)?(?: \p{Lu}[\p{L}\d]+)*/gu

/** Whole names: "Norra Fonden" and "Södra Fonden" are not the same. */
function namesIn(text: string): Set<string> {
  const names = [...`– ${text}`.matchAll(name)].map(([found]) => found.replace(/s$/, ''))
  return new Set(names.map(withoutOpening).filter((found) => found.length >= 4 && !isListed(found.toLowerCase())))
}

/** "Enligt Norrfonden": a word that only begins its sentence is no part of the name. */
function withoutOpening(found: string): string {
  const [first = '', ...others] = found.split(' ')
  return others.length > 0 && isListed(first.toLowerCase()) ? others.join(' ') : found
}

function quantitiesIn(passage: Passage, near: ReadonlySet<string>): Quantity[] {
  const hits = hitsOf(passage.text, quantity).filter(([, value]) => !/^(?:19|20)\d\d$/.test(String(value)))
  return hits.map((hit) => ({
    value: Number(String(hit[1]).replace(/[ \u00a0]/g, '')),
    nouns: nounsOf(String(hit[2])),
    near,
    passage,
    from: hit.index,
    to: hit.index + hit[0].length,
  }))
}

/** The words that say what is counted, without those that say little. */
function nounsOf(words: string): string[] {
  return words
    .trim()
    .split(' ')
    .filter((word) => word.length > 3 && !approximately.has(word))
}

/** The name that ties them, where their nouns end alike: "jobb" and "heltidsjobb". */
function sameThing(a: Quantity, b: Quantity): string | undefined {
  const [noun, other] = [a.nouns.at(-1), b.nouns.at(-1)]
  if (noun === undefined || other === undefined || a.passage === b.passage) return undefined
  const alike =
    noun === other || (Math.min(noun.length, other.length) >= 4 && (noun.endsWith(other) || other.endsWith(noun)))
  if (!alike || a.value < 5 || Math.max(a.value, b.value) / Math.min(a.value, b.value) > 3) return undefined
  const shared = [...a.near].filter((each) => b.near.has(each))
  return shared.find((each) => /\d/.test(each)) ?? shared[0]
}

function sayConflict(a: Quantity, b: Quantity, tie: string): Found {
  const quote = ({ passage, from, to }: Quantity) => passage.text.slice(Math.max(0, from - 20), to).trim()
  const line = ({ passage, from }: Quantity) => [lineAt(passage, from), lineAt(passage, from)] as const
  return {
    severity: 'warning',
    lines: [line(a), line(b)],
    quotes: [quote(a), quote(b)],
    message: `Två tal för samma sak (${tie}): ${a.value} på rad ${line(a)[0]} och ${b.value} på rad ${line(b)[0]}. Använd samma tal, eller förklara skillnaden.`,
  }
}
