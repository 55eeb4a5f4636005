/*
 * R-PAREN for single quotation marks: one that opens and never closes in its paragraph.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

export const rLoneQuote: Rule = {
  id: 'R-PAREN',
  title: 'Enkla citattecken som saknar par',
  needs: ['text'],
  find: ({ text }: RuleInput) => text.passages.filter(({ kind }) => kind !== 'form').flatMap(loneIn),
}

const opening = /(?<=^|[\s(])[’‘'](?=\p{L})/gu
const closing = /(?<=[\p{L}\d.,!?])[’'](?!\p{L})/gu

function loneIn(passage: Passage): Found[] {
  const { text } = passage
  if (!/[’‘']/u.test(text)) return []
  const open = hitsOf(text, opening)
  const lone = open.at(-1)
  // A genitive may end in an apostrophe too, so only a paragraph without enough closing marks is told.
  if (!lone || hitsOf(text, closing).length >= open.length) return []
  const quote = text.slice(lone.index, lone.index + 40)
  return [
    {
      severity: 'error',
      lines: [linesOf(passage, lone.index, lone.index + 1)],
      quotes: [quote],
      message: `Citattecknet före «${quote.slice(1, 20).trim()}…» stängs aldrig i stycket. Sätt in det andra eller ta bort det.`,
    },
  ]
}
