/*
 * R-PUNCT for marks that stand where no mark belongs: a semicolon for a colon, a comma that parts a preposition from its words.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

export const rStrayMarks: Rule = { id: 'R-PUNCT', title: 'Tecken på fel plats', needs: ['text'], find: findMarks }

const semicolon = /(?:^|(?<=[.!?] ))\p{Lu}\p{Ll}{3,14};(?=\s)|(?<=\p{L});(?=\s+[”"«])/gu
/** Where a second comma follows soon, the words between are put in: "genom, i förekommande fall, …". */
const comma = /(?<!\p{L})(?:genom|enligt|inklusive|exklusive), (?![^,.]{2,60},)(?=\p{Ll})/giu

function findMarks({ text }: RuleInput): Found[] {
  const written = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return written.flatMap((passage) => [
    ...told(passage, semicolon, 'warning', (quote) => `«${quote}»: här hör ett kolon hemma. Byt semikolonet.`),
    ...told(
      passage,
      comma,
      'error',
      (quote) => `Kommat i «${quote}» skiljer ordet från det som hör till. Ta bort det.`,
    ),
  ])
}

function told(passage: Passage, pattern: RegExp, severity: Found['severity'], say: (quote: string) => string): Found[] {
  return hitsOf(passage.text, pattern).map((hit) => {
    const from = passage.text.lastIndexOf(' ', Math.max(0, hit.index - 1)) + 1
    const quote = passage.text.slice(hit[0] === ';' ? from : hit.index, hit.index + hit[0].length + 12).trim()
    return {
      severity,
      lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
      quotes: [quote],
      message: say(quote),
    }
  })
}
