/*
 * Rules that are patterns: a regular expression that is held against every passage but the form's own, with what to say of a hit.
 */
import { hitsOf } from '../../../../foundation/index.ts'
import { type CheckedText, linesOf, type Passage } from '../../checked-text.ts'
import type { Found, Severity } from '../../finding.ts'

export type Pattern = {
  readonly pattern: RegExp
  /** A passage that has none of these, in lower case, is not searched. */
  readonly hints?: readonly string[]
  readonly severity: Severity
  /** What to say of the hit, given as the whole words that it touches. */
  readonly say: (quote: string) => string
  /** Further words that tell a hit from a false one. */
  readonly only?: (hit: RegExpExecArray, passage: Passage) => boolean
}

export function writtenPassages(text: CheckedText): readonly Passage[] {
  return text.passages.filter((passage) => passage.kind !== 'form')
}

/**
 * A wrong wording: one of the words or phrases in `starts`, with a bar between, and then `rest`, which may be a pattern. Whole words.
 */
export function wording(starts: string, rest: string, right: string, severity: Severity = 'error'): Pattern {
  const literal = /^[^\\(]*/.exec(rest)?.[0] ?? ''
  return {
    pattern: new RegExp(`(?<![\\p{L}-])(?:${starts})${rest}(?!\\p{L})`, 'giu'),
    hints: starts.split('|').map((start) => start + literal),
    severity,
    say: (quote) => `«${quote}»: skriv «${right}».`,
  }
}

/** The patterns carry the flags `g` and `u`. */
export function findPatterns(text: CheckedText, patterns: readonly Pattern[]): Found[] {
  const gate = gateOf(patterns)
  return writtenPassages(text).flatMap((passage) => {
    const lower = passage.text.toLowerCase()
    if (gate && !gate.test(lower)) return []
    return patterns
      .filter(({ hints }) => hints === undefined || hints.some((hint) => lower.includes(hint)))
      .flatMap((pattern) => foundBy(pattern, passage))
  })
}

const gates = new WeakMap<readonly Pattern[], RegExp>()

/** One expression of all hints, since most passages have none of them; nothing where a pattern has no hints. */
function gateOf(patterns: readonly Pattern[]): RegExp | undefined {
  const known = gates.get(patterns)
  if (known || patterns.some(({ hints }) => hints === undefined)) return known
  const hints = patterns.flatMap((pattern) => pattern.hints ?? [])
  const gate = new RegExp(hints.map((hint) => hint.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
  gates.set(patterns, gate)
  return gate
}

function foundBy({ pattern, severity, say, only }: Pattern, passage: Passage): Found[] {
  return hitsIn(passage, pattern)
    .filter((hit) => only === undefined || only(hit, passage))
    .map((hit) => foundAt(passage, hit, severity, say(quoteOf(passage, hit))))
}

export function quoteOf(passage: Passage, hit: RegExpExecArray): string {
  const { from, to } = wholeWords(passage, hit)
  return passage.text.slice(from, to)
}

export function hitsIn(passage: Passage, pattern: RegExp): RegExpExecArray[] {
  return hitsOf(passage.text, pattern)
}

/** The quote is whole words, from blank to blank, so that it can be found again. */
export function foundAt(passage: Passage, hit: RegExpExecArray, severity: Severity, message: string): Found {
  const { from, to } = wholeWords(passage, hit)
  return { severity, lines: [linesOf(passage, from, to)], quotes: [passage.text.slice(from, to)], message }
}

/** From blank to blank; a sign that stands by itself takes its neighbour along. */
export function wholeWords({ text }: Passage, hit: RegExpExecArray): { readonly from: number; readonly to: number } {
  const end = hit.index + hit[0].length
  const isSign = !/[\p{L}\p{N}]/u.test(hit[0])
  const before = (isSign ? /\S*\s*$/ : /\S*$/).exec(text.slice(Math.max(0, hit.index - 60), hit.index))?.[0] ?? ''
  const tail = /\s$/.test(hit[0]) ? /^\s*\S*/ : /[\p{L}\p{N}]$/u.test(hit[0]) ? /^[\p{L}\p{N}-]*/u : /^\S*/
  const after = tail.exec(text.slice(end, end + 60))?.[0] ?? ''
  const from = hit.index - (/^\s/.test(before) ? 0 : before.length)
  return { from, to: end + after.length }
}

/** The words round a place, for a quote that can be found again. */
export function around(passage: Passage, from: number, to: number): string {
  const before = passage.text.slice(0, from).match(/\S*\s*\S*$/)?.[0] ?? ''
  const after = passage.text.slice(to).match(/^\S*/)?.[0] ?? ''
  return (before + passage.text.slice(from, to) + after).trim()
}

/** The same fault in several places is one finding with all its places. */
export function together(found: readonly Found[]): Found[] {
  const groups = Map.groupBy(found, ({ severity, quotes, message }) => `${severity} ${quotes.join(' ')} ${message}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return [{ ...first, lines: group.flatMap(({ lines }) => lines), quotes: group.flatMap(({ quotes }) => quotes) }]
  })
}
