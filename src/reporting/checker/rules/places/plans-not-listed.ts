/*
 * A list of the plans that were made during the year, and a plan adopted in the year that does not stand in it.
 */
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'
import { bulletLists } from '../bullet-lists.ts'
import { sentencesOf } from '../sentences-of.ts'

const lead =
  /under (?:året|20\d\d) har följande (?:handlingsplaner|planer|program|strategier)[^.]* (?:tagits fram|antagits|beslutats)/iu
const adopted =
  /(?<!\p{L})(?:antogs|har antagits|beslutades) (?:det |den |ett |en )?(?:\p{L}+ ){0,2}?(\p{L}{4,}(?:program|plan|strategi)(?:met|en|n)?)(?!\p{L})/iu

export function plansNotListed({ passages }: CheckedText, year: number): Found[] {
  const list = bulletLists(passages).find(([first]) => {
    const before = passages[passages.indexOf(first as Passage) - 1]
    return before !== undefined && lead.test(before.text)
  })
  if (!list) return []
  const listed = list.map(({ text }) => text.toLowerCase()).join(' ')
  return passages
    .filter(({ kind }) => kind === 'body')
    .flatMap((passage) =>
      sentencesOf(passage).flatMap(({ from, text }) => {
        const hit = text.includes(String(year)) ? adopted.exec(text) : null
        if (!hit || listed.includes(String(hit[1]).toLowerCase().slice(0, 8))) return []
        return [
          {
            severity: 'notice' as const,
            lines: [linesOf(passage, from + hit.index, from + hit.index + hit[0].length)],
            quotes: [hit[0]],
            message: `«${hit[1]}» antogs under året men står inte i listan på rad ${list[0]?.lines[0]} över planer som tagits fram. Lägg till den där.`,
          },
        ]
      }),
    )
}
