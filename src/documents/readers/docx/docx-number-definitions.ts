/*
 * The lists that a Word file defines: for each list its levels, how their numbers look, and where they start.
 */

import { allOf, child, valueOf, type Xml } from '../xml.ts'
import { isOnIn } from './docx-boxes.ts'
import { writtenCount } from './docx-counts.ts'
import { symbolSign } from './docx-symbols.ts'

export type Definition = {
  /** Lists with the same value count on together. */
  readonly countedWith: string
  startOf(level: number): number
  /** Sets the levels that this list starts anew. */
  startAnew(count: number[]): void
  /** What stands before the text on a level. */
  sign(level: number, count: readonly number[]): string
}

/** By `numId`. */
export function definitionsOf(numbering: Xml | undefined): Map<string, Definition> {
  if (!numbering) return new Map()
  const abstracts = abstractsOf(numbering)
  const levels = new Map([...new Set(abstracts.values())].map((abstract) => [abstract, levelsIn(abstract)]))
  const numbers = allOf(numbering, 'w:num').map((number) => {
    const abstractId = valueOf(number, 'w:abstractNumId') ?? ''
    const abstract = abstracts.get(abstractId)
    const countedWith = abstract?.attributes['w:abstractNumId'] ?? abstractId
    const own = (abstract && levels.get(abstract)) ?? new Map<number, Xml>()
    return [number.attributes['w:numId'] ?? '', definition(countedWith, own, number)] as const
  })
  return new Map(numbers.filter(([id]) => id !== '0'))
}

/** A definition may only point at a list style, which another definition describes. */
function abstractsOf(numbering: Xml): Map<string, Xml> {
  const all = allOf(numbering, 'w:abstractNum')
  const byStyle = new Map(all.map((each) => [valueOf(each, 'w:styleLink'), each]))
  return new Map(
    all.map((each) => {
      const link = valueOf(each, 'w:numStyleLink')
      return [each.attributes['w:abstractNumId'] ?? '', (link === undefined ? undefined : byStyle.get(link)) ?? each]
    }),
  )
}

/** @param defined the levels that the definition has; the list may have others of its own. */
function definition(countedWith: string, defined: ReadonlyMap<number, Xml>, number: Xml): Definition {
  const overrides = allOf(number, 'w:lvlOverride')
  const own = levelsIn(number)
  const levelAt: LevelAt = (level) => own.get(level) ?? defined.get(level)
  return {
    countedWith,
    startOf: (level) => Number(valueOf(levelAt(level), 'w:start') ?? 1),
    startAnew(count) {
      for (const override of overrides) {
        const [level, start] = [Number(override.attributes['w:ilvl']), valueOf(override, 'w:startOverride')]
        if (start !== undefined && level <= count.length) count[level] = Number(start) - 1
      }
    },
    sign: (level, count) => signOf(levelAt, level, count),
  }
}

type LevelAt = (level: number) => Xml | undefined

function levelsIn(holder: Xml | undefined): Map<number, Xml> {
  return new Map((holder ? allOf(holder, 'w:lvl') : []).map((level) => [Number(level.attributes['w:ilvl']), level]))
}

const longestPattern = 60

function signOf(levelAt: LevelAt, level: number, count: readonly number[]): string {
  const own = levelAt(level)
  const pattern = (valueOf(own, 'w:lvlText') ?? '').slice(0, longestPattern)
  if (formatOf(own) === 'bullet') return bullet(pattern, own)
  const isPlain = isOnIn(own, 'w:isLgl') ?? false
  return pattern
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return writtenCount(count[at] ?? 1, isPlain ? 'decimal' : formatOf(levelAt(at)))
    })
    .trim()
}

/** All bullets look the same, except boxes, which mean something. */
function bullet(pattern: string, level: Xml | undefined): string {
  const font = child(level, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? ''
  const sign = symbolSign((pattern.codePointAt(0) ?? 0).toString(16), font)
  return /[☐☑☒□]/u.test(sign) ? sign : '•'
}

function formatOf(level: Xml | undefined): string {
  return valueOf(level, 'w:numFmt') ?? 'decimal'
}
