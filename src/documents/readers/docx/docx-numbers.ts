/*
 * The numbers and bullets that Word shows but does not write in the text: they are counted here as Word counts them, level by
 * level. All lists of one definition count on together, except one that says where it starts anew.
 */

import { allOf, child, valueOf, type Xml } from '../xml.ts'
import { type Definition, definitionsOf } from './docx-number-definitions.ts'
import type { DocxPackage } from './docx-package.ts'

export type Numbers = {
  /** "1.2", "•", "3." or nothing. Paragraphs must be asked in order. */
  signOf(paragraph: Xml, style: string): string
}

/** What a paragraph or style says; each may say one and leave the other to the style it builds on. */
type Said = { readonly numId?: string | undefined; readonly level?: string | undefined }

export function numbersOf({ styles, numbering }: DocxPackage): Numbers {
  const saidByStyle = styleNumbers(styles)
  const definitions = definitionsOf(numbering)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    signOf(paragraph, style) {
      const [own, inherited] = [saidIn(paragraph), saidByStyle(style)]
      const numId = own.numId ?? inherited.numId ?? '0'
      const definition = definitions.get(numId)
      if (!definition) return ''
      const level = levelIn(own.level ?? (own.numId === undefined ? inherited.level : undefined))
      const count = counts.get(definition.countedWith) ?? []
      if (!begun.has(numId)) definition.startAnew(count)
      begun.add(numId)
      counts.set(definition.countedWith, count)
      countOn(count, level, definition)
      return definition.sign(level, count)
    },
  }
}

/** One more on the level; deeper levels begin again. */
function countOn(count: number[], level: number, definition: Definition): void {
  count.length = Math.min(count.length, level + 1)
  for (let above = 0; above < level; above += 1) count[above] ??= definition.startOf(above)
  count[level] = (count[level] ?? definition.startOf(level) - 1) + 1
}

function levelIn(said: string | undefined): number {
  const level = Number(said ?? 0)
  return Number.isInteger(level) ? Math.max(0, Math.min(8, level)) : 0
}

function saidIn(holder: Xml | undefined): Said {
  const numbering = child(holder, 'w:pPr', 'w:numPr')
  return { numId: valueOf(numbering, 'w:numId'), level: valueOf(numbering, 'w:ilvl') }
}

/** `numId` 0 says that there is no number, whatever the style builds on. */
function styleNumbers(styles: Xml | undefined): (style: string) => Said {
  const all = styles ? allOf(styles, 'w:style') : []
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const said = (id: string, depth: number): Said => {
    const style = byId.get(id)
    if (!style || depth > 10) return {}
    const own = saidIn(style)
    if (own.numId !== undefined && own.level !== undefined) return own
    const inherited = said(valueOf(style, 'w:basedOn') ?? '', depth + 1)
    return { numId: own.numId ?? inherited.numId, level: own.level ?? inherited.level }
  }
  const known = new Map([...byId.keys()].map((id) => [id, said(id, 0)]))
  return (style) => known.get(style) ?? {}
}
