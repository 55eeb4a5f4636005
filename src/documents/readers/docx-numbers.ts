/*
 * Which styles are headings, and the numbers and bullets that Word shows but does not write in the text: they are counted here as
 * Word counts them, level by level.
 */
import type { DocxPackage } from './docx-package.ts'
import { allOf, child, valueOf, type Xml } from './xml.ts'

export type Numbers = {
  /** "1.2", "•", "3." or nothing. Paragraphs must be asked in order. */
  signOf(paragraph: Xml, style: string): string
}

/** Heading levels by style id: named heading 1–9 or rubrik 1–9, or with an outline level, also by the style they build on. */
export function headingLevels({ styles }: DocxPackage): Map<string, number> {
  const all = (styles ? allOf(styles, 'w:style') : []).filter((each) => each.attributes['w:type'] === 'paragraph')
  const byId = new Map(all.map((each) => [each.attributes['w:styleId'] ?? '', each]))
  const levelOf = (style: Xml | undefined, depth: number): number | undefined => {
    if (!style || depth > 10) return undefined
    const named = /^(?:heading|rubrik)\s*([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1]
    const outline = valueOf(style, 'w:pPr', 'w:outlineLvl')
    if (named !== undefined) return Number(named)
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined
    return levelOf(byId.get(valueOf(style, 'w:basedOn') ?? ''), depth + 1)
  }
  const levels = all.map((style) => [style.attributes['w:styleId'] ?? '', levelOf(style, 0)] as const)
  return new Map(levels.flatMap(([id, level]) => (level === undefined ? [] : [[id, level]])))
}

type Place = { readonly numId: string; readonly level: number }

export function numbersOf({ styles, numbering }: DocxPackage): Numbers {
  const byStyle = new Map(
    (styles ? allOf(styles, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const definitions = definitionsOf(numbering)
  const counts = new Map<string, number[]>()
  return {
    signOf(paragraph, style) {
      const place = placeOf(paragraph) ?? placeOf(byStyle.get(style))
      const levels = place && definitions.get(place.numId)
      if (!place || !levels) return ''
      const key = levels.abstractId
      const own = counts.get(key) ?? []
      own.length = Math.min(own.length, place.level + 1)
      for (let level = 0; level <= place.level; level += 1)
        own[level] ??= level === place.level ? levels.startOf(level) - 1 : levels.startOf(level)
      own[place.level] = (own[place.level] ?? 0) + 1
      counts.set(key, own)
      return levels.sign(place.level, own)
    },
  }
}

function placeOf(holder: Xml | undefined): Place | undefined {
  const numbering = child(holder, 'w:pPr', 'w:numPr')
  const numId = valueOf(numbering, 'w:numId')
  if (numId === undefined || numId === '0') return undefined
  return { numId, level: Math.min(8, Number(valueOf(numbering, 'w:ilvl') ?? 0)) }
}

type Definition = {
  readonly abstractId: string
  startOf(level: number): number
  sign(level: number, counts: readonly number[]): string
}

function definitionsOf(numbering: Xml | undefined): Map<string, Definition> {
  if (!numbering) return new Map()
  const abstracts = new Map(
    allOf(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  return new Map(
    allOf(numbering, 'w:num').map((number) => {
      const abstractId = valueOf(number, 'w:abstractNumId') ?? ''
      return [number.attributes['w:numId'] ?? '', definition(abstractId, abstracts.get(abstractId))]
    }),
  )
}

function definition(abstractId: string, abstract: Xml | undefined): Definition {
  const levels = new Map(
    (abstract ? allOf(abstract, 'w:lvl') : []).map((level) => [Number(level.attributes['w:ilvl']), level]),
  )
  const formatOf = (level: number) => valueOf(levels.get(level), 'w:numFmt') ?? 'decimal'
  return {
    abstractId,
    startOf: (level) => Number(valueOf(levels.get(level), 'w:start') ?? 1),
    sign(level, counts) {
      if (formatOf(level) === 'bullet') return '•'
      if (formatOf(level) === 'none') return ''
      const pattern = valueOf(levels.get(level), 'w:lvlText') ?? ''
      return pattern.replace(/%([1-9])/g, (_, digit: string) =>
        counted(counts[Number(digit) - 1] ?? 1, formatOf(Number(digit) - 1)),
      )
    },
  }
}

function counted(count: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26))
    return format.startsWith('upper') ? letter.toUpperCase() : letter
  }
  return /roman/i.test(format) ? roman(count, format.startsWith('upper')) : String(count)
}

function roman(count: number, upper: boolean): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let [rest, text] = [Math.min(count, 99), '']
  for (const [value, sign] of signs)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return upper ? text.toUpperCase() : text
}
