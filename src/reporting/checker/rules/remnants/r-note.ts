/*
 * R-NOTE: what an author wrote to herself or to a colleague and forgot to take away.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import type { Rule, RuleInput } from '../../rule.ts'

const remark =
  'fel|fel\\?|kolla(?: upp)?|kontrollera|obs!?|todo|tbd|fixa|ändra|ta bort|stryk|komplettera|uppdatera|saknas|rätt\\?|stämmer(?: det)?\\?|fråga \\p{Lu}\\p{Ll}+'

const patterns: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s.,])[-–]\\s*(?:${remark})\\s*[.!?]*$`, 'giu'),
  new RegExp(`[([]\\s*(?:${remark})[^)\\]]{0,60}[)\\]]`, 'giu'),
  /(?<![\p{L}\d])(?:TODO|FIXME|TBD|XX+|lorem ipsum)(?![\p{L}\d])/gu,
  /\?\?+|<(?:infoga|fyll i|skriv|text)[^>]{0,40}>|\[(?:infoga|fyll i|skriv|text|namn|datum|belopp)[^\]]{0,40}\]/giu,
  /(?<![\p{L}\d])(?:ÅÅÅÅ|YYYY)(?:-MM(?:-DD)?)?(?![\p{L}\d])/gu,
]

export const rNote: Rule = { id: 'R-NOTE', title: 'Kvarglömda anteckningar', needs: ['text'], find: findNotes }

function findNotes({ text }: RuleInput): Found[] {
  return text.passages.filter(({ kind }) => kind !== 'form').flatMap(notesIn)
}

function notesIn(passage: Passage): Found[] {
  const hits = patterns.flatMap((pattern) => hitsOf(passage.text, pattern))
  return hits.map((hit) => {
    const from = hit.index + hit[0].search(/\S/)
    const quote = passage.text.slice(Math.max(0, from - 30), hit.index + hit[0].length).trim()
    return {
      severity: 'error',
      lines: [linesOf(passage, from, hit.index + hit[0].length)],
      quotes: [quote],
      message: `«${hit[0].trim()}» ser ut som en kvarglömd anteckning. Rätta det den gäller och ta bort den.`,
    }
  })
}
