/*
 * The text of a paragraph of any Word file: runs, links, fields' results, boxes, inserted text; not what was deleted, hidden, or
 * is the code of a field. What hangs on it comes beside it: its notes, and the text boxes that are anchored in it.
 */

import { allOf, child, elementsOf, textOf, valueOf, type Xml } from '../xml.ts'
import { boxOfControl, isOnIn, signOfField } from './docx-boxes.ts'
import type { DocxPackage } from './docx-package.ts'
import { shownText, symbolSign } from './docx-symbols.ts'

export type ParagraphText = {
  readonly text: string
  readonly footnotes: readonly string[]
  readonly textBoxes: readonly Xml[]
}

/** What is gathered on the way through a paragraph. */
type Walk = {
  readonly docx: DocxPackage
  readonly hiddenStyles: ReadonlySet<string>
  /** The notes that have been read: each is read once, where it is first referred to; nothing in a note refers to another. */
  readonly seen: Set<Xml> | undefined
  readonly footnotes: string[]
  readonly textBoxes: Xml[]
  /** The fields that are open, the innermost last. */
  readonly fields: ('code' | 'result')[]
  /** Whether the paragraph's style hides its text. */
  readonly isHidden: boolean
  /** Of the run. */
  font: string
}

const deepestField = 20

/** Paragraphs must be asked in order. */
export function textReaderOf(docx: DocxPackage): (paragraph: Xml) => ParagraphText {
  const hiddenStyles = hiddenStylesOf(docx)
  const seen = new Set<Xml>()
  return (paragraph) => readParagraph(paragraph, { docx, hiddenStyles, seen })
}

function hiddenStylesOf({ styles }: DocxPackage): Set<string> {
  const hidden = (styles ? allOf(styles, 'w:style') : []).filter((style) => isOnIn(child(style, 'w:rPr'), 'w:vanish'))
  return new Set(hidden.map((style) => style.attributes['w:styleId'] ?? ''))
}

function readParagraph(paragraph: Xml, given: Pick<Walk, 'docx' | 'hiddenStyles' | 'seen'>): ParagraphText {
  const isHidden = given.hiddenStyles.has(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '')
  const walk: Walk = { ...given, isHidden, footnotes: [], textBoxes: [], fields: [], font: '' }
  const text = insideOf(paragraph, walk)
  return { text, footnotes: walk.footnotes.filter((note) => note !== ''), textBoxes: walk.textBoxes }
}

type Read = (element: Xml, walk: Walk) => string

const left: Read = () => ''
const lineBreak: Read = (element) => (['page', 'column'].includes(element.attributes['w:type'] ?? '') ? '' : '\n')
const written: Read = (element, { font, fields }) =>
  fields.includes('code') ? '' : shownText(textOf(element).replace(/[\r\n]+/g, ' '), font)

/** Elements that are not here are entered. */
const readers = new Map<string, Read>(
  Object.entries({
    'w:r': readRun,
    'w:t': written,
    'm:t': written,
    'w:tab': () => '\t',
    'w:ptab': () => '\t',
    'w:br': lineBreak,
    'w:cr': () => '\n',
    'w:noBreakHyphen': () => '-',
    'w:sym': (element) => symbolSign(element.attributes['w:char'] ?? '', element.attributes['w:font'] ?? ''),
    'w:fldChar': readFieldSign,
    'w:sdt': (control, walk) => boxOfControl(control) ?? insideOf(child(control, 'w:sdtContent'), walk),
    'w:footnoteReference': (element, walk) => readNote(walk.docx.footnotes.get(element.attributes['w:id'] ?? ''), walk),
    'w:endnoteReference': (element, walk) => readNote(walk.docx.endnotes.get(element.attributes['w:id'] ?? ''), walk),
    'w:txbxContent': (box, walk) => {
      walk.textBoxes.push(box)
      return ''
    },
    /** The same content twice, for newer and older programs. */
    'mc:AlternateContent': (element, walk) =>
      insideOf(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'), walk),
    'w:del': left,
    'w:moveFrom': left,
    'w:pPr': left,
    'w:rPr': left,
    'w:instrText': left,
    'w:delText': left,
    'w:rt': left,
  } satisfies Record<string, Read>),
)

function insideOf(holder: Xml | undefined, walk: Walk): string {
  return elementsOf(holder)
    .map((element) => (readers.get(element.name) ?? insideOf)(element, walk))
    .join('')
}

function readRun(run: Xml, walk: Walk): string {
  const properties = child(run, 'w:rPr')
  const fonts = child(properties, 'w:rFonts')?.attributes
  walk.font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? ''
  if (!isHidden(properties, walk)) return insideOf(run, walk)
  for (const element of elementsOf(run)) if (element.name === 'w:fldChar') readFieldSign(element, walk)
  return ''
}

function isHidden(properties: Xml | undefined, walk: Walk): boolean {
  const style = valueOf(properties, 'w:rStyle') ?? ''
  return isOnIn(properties, 'w:vanish') ?? (walk.isHidden || walk.hiddenStyles.has(style))
}

/** A field is its code, a sign, its result, a sign; there may be fields in its code. */
function readFieldSign(sign: Xml, { fields }: Walk): string {
  const type = sign.attributes['w:fldCharType']
  if (type === 'end') fields.pop()
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  if (type === 'begin' && fields.length < deepestField) fields.push('code')
  return type === 'begin' ? signOfField(sign) : ''
}

function readNote(note: Xml | undefined, { docx, hiddenStyles, seen, footnotes }: Walk): string {
  if (!note || !seen || seen.has(note)) return ''
  seen.add(note)
  const inNote = allOf(note, 'w:p').map((paragraph) =>
    readParagraph(paragraph, { docx, hiddenStyles, seen: undefined }),
  )
  footnotes.push(
    inNote
      .map(({ text }) => text.replaceAll('\n', ' ').trim())
      .join(' ')
      .trim(),
  )
  return ''
}
