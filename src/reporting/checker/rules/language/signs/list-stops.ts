/*
 * A full stop that has slipped into a list: what stands before it and after it are both rows of names with commas between, and
 * neither side has a verb.
 */
import { hitsOf } from '../../../../../foundation/index.ts'
import { type CheckedText, linesOf } from '../../../checked-text.ts'
import type { Found } from '../../../finding.ts'
import { writtenPassages } from '../patterns.ts'

const listStop =
  /(?:\p{Lu}[^.,:;!?()]{1,40}, ){2,}(\p{Lu}[\p{L}:-]*(?: [\p{Lu}\p{Ll}][\p{L}-]*){0,2}\. \p{Lu}[\p{L}-]*(?: [\p{L}:-]+){0,2}), \p{Lu}/gu

export function findListStops(text: CheckedText): Found[] {
  return writtenPassages(text).flatMap((passage) =>
    hitsOf(passage.text, listStop).map((hit) => {
      const quote = hit[1] ?? hit[0]
      const from = hit.index + hit[0].lastIndexOf(quote)
      return {
        severity: 'error',
        lines: [linesOf(passage, from, from + quote.length)],
        quotes: [quote],
        message: `Punkt mitt i en uppräkning: «${quote}». Skriv kommatecken i stället.`,
      }
    }),
  )
}
