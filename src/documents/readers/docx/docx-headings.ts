/*
 * Which paragraphs of a Word file are headings, and of what level: by the outline level of the paragraph itself, or by its style,
 * or by the style that one builds on. Word's own names are told in English and Swedish.
 */

import { allOf, valueOf, type Xml } from '../xml.ts'
import type { DocxPackage } from './docx-package.ts'

export type HeadingLevels = (paragraph: Xml) => number | undefined

const headingName = /^(?:heading|rubrik)\s*([1-9])$/i

export function headingLevelsOf({ styles }: DocxPackage): HeadingLevels {
  const levels = levelsByStyle(styles)
  return (paragraph) => {
    const outline = valueOf(paragraph, 'w:pPr', 'w:outlineLvl')
    if (outline !== undefined) return levelOf(outline)
    return levels.get(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '')
  }
}

function levelsByStyle(styles: Xml | undefined): { get(id: string): number | undefined } {
  if (!styles) return { get: (id) => named(id) }
  const all = allOf(styles, 'w:style').filter((each) => each.attributes['w:type'] === 'paragraph')
  const byId = new Map(all.map((each) => [each.attributes['w:styleId'] ?? '', each]))
  const find = (id: string, depth: number): number | undefined => {
    const style = byId.get(id)
    if (!style || depth > 10) return undefined
    const outline = valueOf(style, 'w:pPr', 'w:outlineLvl')
    const byName = named(valueOf(style, 'w:name') ?? '')
    if (byName !== undefined) return byName
    return outline === undefined ? find(valueOf(style, 'w:basedOn') ?? '', depth + 1) : levelOf(outline)
  }
  return new Map(all.map(({ attributes }) => [attributes['w:styleId'] ?? '', find(attributes['w:styleId'] ?? '', 0)]))
}

function named(name: string): number | undefined {
  const level = headingName.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Outline level 9 is Word's way of saying that something is body text. */
function levelOf(outline: string): number | undefined {
  return Number(outline) < 9 ? Number(outline) + 1 : undefined
}
