/*
 * Words that the Swedish list lacks and that are right all the same. Whoever writes adds one, for the region's every report or for one
 * round, and takes it out again; each leaves a journal line. Also what a misspelt word was likely meant to be, as the finding tells it.
 */
import { type CalendarDate, Refusal } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store } from '../../store/index.ts'
import { assertMayAnswer } from '../answers/permissions.ts'
import type { Finding } from '../checker/index.ts'
import { addKnownWord, type KnownWord, removeKnownWord } from './known-word-store.ts'

const spelling = 'R-SPELL'
const longest = 100

/** A word that is taken for misspelt, and what was likely meant. */
export type Slip = { readonly word: string; readonly meant: string }

export function slipIn({ rule, message }: Pick<Finding, 'rule' | 'message'>): Slip | undefined {
  const [, word, meant] = (rule === spelling && /^«([^»]+)».*«([^»]+)»/.exec(message)) || []
  return word !== undefined && meant !== undefined ? { word, meant } : undefined
}

/** Findings without those of words that somebody has vouched for. */
export function withoutKnownWords(findings: readonly Finding[], words: readonly KnownWord[]): Finding[] {
  const known = new Set(words.map(({ word }) => word))
  return findings.filter((finding) => !known.has(slipIn(finding)?.word.toLowerCase() ?? ''))
}

type WordInput = {
  readonly word: string
  /** The round that it holds for; empty for every report of the region. */
  readonly round: string
}

/** @throws Refusal `not-allowed`, `not-one-word` */
export async function recordKnownWord(store: Store, person: Person, given: WordInput, today: CalendarDate) {
  assertMayAnswer(person)
  const word = given.word.trim().toLowerCase()
  if (!/^[\p{L}\p{N}][\p{L}\p{N}'’:.-]*$/u.test(word) || word.length > longest) throw new Refusal('not-one-word')
  await store.write(person.region, async (tx) => {
    if (!(await addKnownWord(tx, { word, round: given.round, addedBy: person.id, addedOn: today }))) return
    await tx.journal({
      who: person.id,
      what: 'word.added',
      subject: 'known-words',
      after: { word, round: given.round },
    })
  })
}

/** @throws Refusal `not-allowed`, `not-found` */
export async function takeOutKnownWord(store: Store, person: Person, { word, round }: WordInput): Promise<void> {
  assertMayAnswer(person)
  await store.write(person.region, async (tx) => {
    if (!(await removeKnownWord(tx, { word, round }))) throw new Refusal('not-found')
    await tx.journal({ who: person.id, what: 'word.taken-out', subject: 'known-words', before: { word, round } })
  })
}
