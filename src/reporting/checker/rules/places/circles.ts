/*
 * References in a circle: under one heading everything is said to stand under another, and under that one the other way round.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import type { CheckedText, Passage } from '../../checked-text.ts'
import { linesOf } from '../../checked-text.ts'
import type { Found } from '../../finding.ts'

type Edge = {
  readonly to: string
  readonly passage: Passage
  readonly from: number
  readonly end: number
  readonly at: number
}

const inclusion =
  /(?:samtliga|alla|övriga)?\s*(?:resultat|insatser|aktiviteter|uppgifter)?\s*som (?:står|redovisas|beskrivs|finns|anges) under (\p{Lu}[^.,;]{3,70}?) (?:gäller|ingår|omfattar|avser|räknas)(?:\s+även)?(?:\s+(?:för|i|här)\s+(\p{Lu}[^.,;]{3,70}|denna \p{L}+|detta \p{L}+))?[.;]/giu

/** Looked for first: the whole pattern may begin anywhere. */
const isPointing = /som (?:står|redovisas|beskrivs|finns|anges) under/u

export function circularReferences(text: CheckedText): Found[] {
  const passages = text.passages.filter(({ kind }) => kind === 'body')
  const edges = passages.flatMap((passage, at) =>
    (isPointing.test(passage.text) ? hitsOf(passage.text, inclusion) : []).map(
      (hit): Edge => ({ to: String(hit[1]), passage, from: hit.index, end: hit.index + hit[0].length, at }),
    ),
  )
  return edges.flatMap((edge, place) => {
    const back = edges
      .slice(0, place)
      .find((other) => headingBefore(passages, edge.at, other.to) && headingBefore(passages, other.at, edge.to))
    if (!back) return []
    return [
      {
        severity: 'error' as const,
        lines: [linesOf(back.passage, back.from, back.end), linesOf(edge.passage, edge.from, edge.end)],
        quotes: [back.passage.text.slice(back.from, back.end), edge.passage.text.slice(edge.from, edge.end)],
        message: `«${back.to}» och «${edge.to}» hänvisar till varandra. Skriv resultaten på ett ställe och hänvisa dit från det andra.`,
      },
    ]
  })
}

/** Whether the nearest heading of the name, up the page, is before the place and nearer than others. */
function headingBefore(passages: readonly Passage[], at: number, name: string): boolean {
  const wanted = name.toLowerCase()
  for (let place = at; place >= Math.max(0, at - 12); place -= 1) {
    const text = passages[place]?.text.toLowerCase() ?? ''
    if (text.startsWith(wanted.slice(0, 24)) || (text.length < 140 && text.includes(wanted.slice(0, 24)))) return true
  }
  return false
}
