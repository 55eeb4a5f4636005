/*
 * Finds the headings of a form's sections in a report: by number, or by title where there is none, in the form's order.
 */
import { type Form, type Part, type Section, sectionsOf } from '../forms/index.ts'
import { contentWords, coverageOf, isBlank } from './content-words.ts'

export type Heading = {
  readonly number: string
  readonly title: string
  /** First and last line of the heading itself. */
  readonly from: number
  readonly to: number
  /** A part's heading opens no section of its own, unless the part is one. */
  readonly part: boolean
}

type Wanted = { readonly number: string; readonly bags: readonly ReadonlySet<string>[]; readonly part: boolean }

const longestHeading = 4
const longestTitle = 140

/** In order. A section that the report does not have is not there. */
export function findHeadings(lines: readonly string[], form: Form, skip: ReadonlyMap<number, unknown>): Heading[] {
  const opening = lines.flatMap((line, at) => (isBlank(line) || skip.has(at + 1) ? [] : [openingOf(line, at)]))
  const wanted = form.parts.flatMap((part) => wantedOf(part))
  const candidates = wanted.map((each) => headingsLike(lines, each, opening))
  return bestChain(candidates)
}

function wantedOf(part: Part): Wanted[] {
  const own = part.sections.some((section) => section.number === part.number)
  const heading = { number: part.number, bags: bagsOf(part.title, part.words), part: true }
  const sections = part.sections.map((section) => ({
    number: section.number,
    bags: bagsOf(section.title, section.words),
    part: false,
  }))
  return own ? sections : [heading, ...sections]
}

/** By our title and by the receiver's words. */
function bagsOf(title: string, words: readonly string[]): ReadonlySet<string>[] {
  return [new Set(contentWords(title)), new Set(words)].filter((bag) => bag.size > 0)
}

type Candidate = Heading & { readonly score: number }

/** What a line may be the start of: a numbered heading, or a title alone. */
type Opening = {
  readonly at: number
  readonly line: string
  readonly numbered: { readonly number: string; readonly rest: string } | undefined
  readonly words: readonly string[]
}

function openingOf(line: string, at: number): Opening {
  const numbered = numberAtStart(line)
  const words = numbered || line.length > longestTitle ? [] : contentWords(line)
  return { at, line, numbered, words }
}

/** Every place where the heading may stand. */
function headingsLike(lines: readonly string[], wanted: Wanted, opening: readonly Opening[]): Candidate[] {
  return opening.flatMap(({ at, line, numbered, words }) => {
    if (numbered === undefined) return words.length > 0 ? titleAlone(line, at, words, wanted) : []
    if (numbered.number !== wanted.number) return []
    return wanted.bags.flatMap((bag) => grown(lines, at, numbered.rest, wanted, bag))
  })
}

/** `1.2.3 Title`, `Återrapportering 1 – Title`, `Del 2. Title`. */
function numberAtStart(line: string): { number: string; rest: string } | undefined {
  const found =
    /^\s*(?:(?:återrapportering|avsnitt|kapitel|del)\s+)?(\d{1,2}(?:\.\d{1,2})*)\.?(?:\s+|\s*[–—:-]\s*)(\D.*|$)/i.exec(
      line,
    )
  return found?.[1] === undefined ? undefined : { number: found[1], rest: (found[2] ?? '').replace(/^[–—:-]\s*/, '') }
}

/** The title may run on over the lines that follow; they are taken while they bring words of the title. */
function grown(
  lines: readonly string[],
  at: number,
  rest: string,
  wanted: Wanted,
  bag: ReadonlySet<string>,
): Candidate[] {
  const found = new Set(contentWords(rest))
  let title = rest
  let to = at
  for (let next = at + 1; next < Math.min(lines.length, at + longestHeading); next += 1) {
    const words = contentWords(lines[next] ?? '')
    if (words.length === 0) continue
    const fresh = words.filter((word) => bag.has(word) && !found.has(word))
    const before = coverageOf(bag, found)
    if (before >= 1 || fresh.length === 0 || fresh.length < words.length / 3) {
      if (!runsOn(lines, to, next, words, bag, before)) break
    }
    for (const word of words) found.add(word)
    title = `${title.trim()} ${(lines[next] ?? '').trim()}`
    to = next
  }
  const score = coverageOf(bag, found)
  const others = [...found].filter((word) => !bag.has(word)).length
  if (score < 0.5 || others > found.size * 0.75) return []
  return [
    {
      number: wanted.number,
      title: title.trim(),
      from: at + 1,
      to: to + 1,
      part: wanted.part,
      score: score + 0.5 + (to - at) * 0.001,
    },
  ]
}

/** A short line right after an unfinished heading: "… ge resultat" / "under året". */
function runsOn(
  lines: readonly string[],
  last: number,
  next: number,
  words: readonly string[],
  bag: ReadonlySet<string>,
  before: number,
): boolean {
  if (next !== last + 1 || words.length > 3) return false
  const line = (lines[next] ?? '').trim()
  return before >= 0.5 && /^\p{Ll}/u.test(line) && words.every((word) => bag.has(word) || word.length < 5)
}

function titleAlone(line: string, at: number, words: readonly string[], wanted: Wanted): Candidate[] {
  const same = wanted.bags.some((bag) => words.length === bag.size && coverageOf(bag, words) === 1)
  return same
    ? [{ number: wanted.number, title: line.trim(), from: at + 1, to: at + 1, part: wanted.part, score: 0.8 }]
    : []
}

/** The choice of one candidate for each heading, in order down the page, that gives the most; later places win where it is even. */
function bestChain(candidates: readonly (readonly Candidate[])[]): Heading[] {
  type Chain = { readonly score: number; readonly end: number; readonly chosen: readonly Candidate[] }
  let chains: Chain[] = [{ score: 0, end: 0, chosen: [] }]
  for (const places of candidates) {
    const longer = places.flatMap((place) => {
      const before = chains.filter((chain) => chain.end < place.from).toSorted((a, b) => b.score - a.score)[0]
      return before ? [{ score: before.score + place.score, end: place.to, chosen: [...before.chosen, place] }] : []
    })
    chains = withoutWorse([...longer, ...chains])
  }
  return [...(chains.toSorted((a, b) => b.score - a.score || b.end - a.end)[0]?.chosen ?? [])]
}

/** A chain that ends later and gives no more is never needed. */
function withoutWorse<C extends { score: number; end: number }>(chains: readonly C[]): C[] {
  const kept: C[] = []
  for (const chain of chains.toSorted((a, b) => a.end - b.end || b.score - a.score))
    if (kept.every((other) => other.score < chain.score)) kept.push(chain)
  return kept
}

export function sectionOf(form: Form, number: string): Section | undefined {
  return sectionsOf(form).find((section) => section.number === number)
}
