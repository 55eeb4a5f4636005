/*
 * "Se vidare ovan" and "ovanstående dialog": pointers that do not say where, to something that this answer does not hold.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import type { ReadReport } from '../../../reading/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'

const bare =
  /(?:^|(?<=[.!?:] {1,2}))\(?se (?:vidare |även |också |mer |text(?:en)? |ovanstående |nedanstående )*(?:ovan|nedan|text)(?: ovan| nedan)?\)?(?:\.|$)/giu
const named =
  /(?<!\p{L})ovanstående (\p{Ll}{4,})|(?<!\p{L})(\p{L}[\p{L}\d]{3,}),? (?:som )?(?:är )?(?:nämn[dt]a?|beskriv(?:en|et|na)|redovisa[dt]e?) ovan(?!\p{L})/giu

export function vaguePointers(text: CheckedText, report: ReadReport | undefined): Found[] {
  const whole = new Set((report?.answers ?? []).map((answer) => answer.text.trim()))
  const written = text.passages.filter(({ kind }) => kind === 'body' || kind === 'cell')
  return written.flatMap((passage, at) => [
    ...(whole.has(passage.text.trim()) ? [] : bareIn(passage)),
    ...namedElsewhere(passage, written.slice(Math.max(0, at - 40), at)),
  ])
}

function bareIn(passage: Passage): Found[] {
  if (!/ovan|nedan|text/iu.test(passage.text)) return []
  return hitsOf(passage.text, bare).map((hit) =>
    say(passage, hit, `«${hit[0].trim()}» säger inte var. Skriv avsnittets nummer, eller det som avses.`),
  )
}

/** What stands "above" must stand above in the same answer. */
function namedElsewhere(passage: Passage, before: readonly Passage[]): Found[] {
  if (!passage.text.toLowerCase().includes('ovan')) return []
  const own = before.filter(({ question }) => question === passage.question)
  return hitsOf(passage.text, named).flatMap((hit) => {
    const stem = String(hit[1] ?? hit[2])
      .toLowerCase()
      .slice(0, 6)
    const here = `${own.map((each) => each.text).join(' ')} ${passage.text.slice(0, hit.index)}`.toLowerCase()
    if (here.includes(stem)) return []
    return [say(passage, hit, `«${hit[0]}» står inte ovan i det här svaret. Skriv i vilket avsnitt det står.`)]
  })
}

function say(passage: Passage, hit: RegExpExecArray, message: string): Found {
  return {
    severity: 'warning',
    lines: [linesOf(passage, hit.index, hit.index + hit[0].length)],
    quotes: [passage.text.slice(Math.max(0, hit.index - 40), hit.index + hit[0].length + 20).trim()],
    message,
  }
}
