/*
 * Faults of grammar that show by themselves: a word twice, a verb in the wrong form, words that do not agree, a fixed phrase that
 * has lost a word. Where a sentence can be read in two ways it is left alone.
 */
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { findPatterns, together } from '../patterns.ts'
import { findDisagreement } from './agreement.ts'
import { findBrokenClauses } from './clauses.ts'
import { findDoubledVerbs, findDoubledWords } from './doubled-words.ts'
import { phrases } from './fixed-phrases.ts'
import { findFragments } from './fragments.ts'
import { findHangingGenitives } from './hanging-genitives.ts'
import { sentencesOf } from './sentences.ts'
import { findStrayVerbs } from './stray-verbs.ts'
import { findVerbForms } from './verb-forms.ts'

export const rGram: Rule = { id: 'R-GRAM', title: 'Grammatik', needs: ['text'], find: findGrammar }

const finders = [
  findDoubledWords,
  findDoubledVerbs,
  findVerbForms,
  findDisagreement,
  findHangingGenitives,
  findBrokenClauses,
  findStrayVerbs,
  findFragments,
]

function findGrammar({ text }: RuleInput): readonly Found[] {
  const inSentences = sentencesOf(text).flatMap((sentence) => finders.flatMap((find) => find(sentence)))
  return together([...inSentences, ...findPatterns(text, phrases)])
}
