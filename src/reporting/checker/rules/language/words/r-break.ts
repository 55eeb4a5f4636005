/*
 * Words cut in two without a hyphen, as in narrow table columns that were pasted or printed.
 */
import { linesOf } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import type { Rule, RuleInput } from '../../../rule.ts'
import { together } from '../patterns.ts'
import { findBrokenWords } from './broken-words.ts'

export const rBreak: Rule = {
  id: 'R-BREAK',
  title: 'Ord som har delats utan bindestreck',
  needs: ['text'],
  find: findBreaks,
}

function findBreaks({ text }: RuleInput): readonly Found[] {
  const found = findBrokenWords(text).flatMap(({ words, joined }): Found[] => {
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) return []
    return [
      {
        severity: 'error',
        lines: [linesOf(first.passage, first.from, last.to)],
        quotes: [first.passage.text.slice(first.from, last.to)],
        message: `Ordet «${joined}» är delat utan bindestreck. Skriv ihop det.`,
      },
    ]
  })
  return together(found)
}
