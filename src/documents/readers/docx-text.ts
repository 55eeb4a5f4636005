/*
 * The text of a paragraph of any Word file: runs, links, fields' results, boxes, inserted text; not what was deleted, hidden, or
 * is the code of a field. A text box is read once, though the file holds it twice.
 */
import type { DocxPackage } from './docx-package.ts'
import { allOf, child, elementsOf, textOf, valueOf, type Xml } from './xml.ts'

export type ParagraphText = { readonly lines: readonly string[]; readonly footnotes: readonly string[] }

const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:sdtPr'])

export function runsText(paragraph: Xml, docx: DocxPackage): ParagraphText {
  const footnotes: string[] = []
  const text = insideOf(paragraph, (id) => footnotes.push(footnoteText(id, docx)))
  return { lines: text.split('\n'), footnotes: footnotes.filter((note) => note !== '') }
}

function insideOf(node: Xml, onFootnote: (id: string) => void): string {
  return elementsOf(node)
    .map((element) => partOf(element, onFootnote))
    .join('')
}

function partOf(element: Xml, onFootnote: (id: string) => void): string {
  if (skipped.has(element.name)) return ''
  switch (element.name) {
    case 'w:t':
      return textOf(element)
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbol(element)
    case 'w:footnoteReference':
      onFootnote(element.attributes['w:id'] ?? '')
      return ''
    case 'w:fldChar':
      return legacyBox(element)
    case 'w:r':
      return child(element, 'w:rPr', 'w:vanish') ? '' : insideOf(element, onFootnote)
    default:
      return insideOf(element, onFootnote)
  }
}

/** Wingdings draws boxes with letters of its own. */
function symbol(element: Xml): string {
  const code = (element.attributes['w:char'] ?? '').toUpperCase()
  if (['F0FE', 'F053', 'F0FD', 'F078', 'F052'].includes(code)) return '☒'
  return ['F0A8', 'F06F', 'F0A3', 'F071'].includes(code) ? '☐' : ''
}

function legacyBox(element: Xml): string {
  const box = allOf(element, 'w:checkBox')[0]
  if (!box) return ''
  const state = child(box, 'w:checked') ?? child(box, 'w:default')
  return state && !['0', 'false'].includes(state.attributes['w:val'] ?? '1') ? '☒' : '☐'
}

function footnoteText(id: string, docx: DocxPackage): string {
  const note = docx.footnotes.get(id)
  const texts = note ? allOf(note, 'w:p').map((paragraph) => insideOf(paragraph, () => undefined).trim()) : []
  return texts.join(' ').trim()
}

/** The style of a paragraph, for those who only need its name. */
export function styleOf(paragraph: Xml): string {
  return valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''
}
