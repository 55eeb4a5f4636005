/*
 * What the dimensions of the ledger are called, what their values are called, and the word of the address that filters by each.
 */

import { municipalityName } from '../../organisations/index.ts'
import type { ledger } from '../../portfolio/index.ts'
import type { Register } from '../../reporting/index.ts'
import type { WebText } from '../../texts/index.ts'
import type { Visit } from '../visit.ts'
import { choicesOf, nameAmong } from './case-names.ts'
import { kindWords, placeKindWords, stateWords } from './case-words.ts'

/** A table. */
export const dimensionTexts: Record<ledger.Dimension, WebText> = {
  municipality: 'case.municipality',
  priority: 'case.priority',
  area: 'case.area',
  goal: 'case.goal',
  challenge: 'case.challenge',
  perspective: 'case.perspectives',
  placeKind: 'case.placeKind',
  financier: 'case.financier',
  owner: 'case.owner',
  kind: 'case.kind',
  sort: 'case.sort',
  state: 'case.state',
}

export type NameOf = (dimension: ledger.Dimension, value: string) => string

/** Names for values of every dimension, in the visitor's language where the product has the words. */
export function namesIn({ t }: Visit, register: Register): NameOf {
  const choices = choicesOf(register)
  const worded = (words: Readonly<Record<string, WebText>>, value: string) => {
    const key = words[value]
    return key === undefined ? value : t(key)
  }
  const namers: Partial<Record<ledger.Dimension, (value: string) => string>> = {
    municipality: municipalityName,
    priority: (value) => nameAmong(choices.priorities, value),
    area: (value) => nameAmong(choices.areas, value),
    goal: (value) => nameAmong(choices.goals, value),
    challenge: (value) => nameAmong(choices.challenges, value),
    perspective: (value) => nameAmong(choices.perspectives, value),
    placeKind: (value) => worded(placeKindWords, value),
    kind: (value) => worded(kindWords, value),
    state: (value) => worded(stateWords, value),
    sort: (value) => worded({ insats: 'case.sort.insats', support: 'case.sort.support' }, value),
  }
  return (dimension, value) => namers[dimension]?.(value) ?? value
}
