/*
 * Reads the runs of a paragraph back into text with marks and the nodes that stand in a line.
 */
import type { Mark, Node } from 'prosemirror-model'
import { docxStyles, findTag } from '../../docx-styles.ts'
import { schema } from '../../schema.ts'
import { allOf, child, elementsOf, textOf, valueOf, type Xml } from '../xml.ts'
import { attributesFor, isSafeOutside, keptFor } from './docx-kept.ts'
import type { DocxPackage } from './docx-package.ts'

export function readLine(paragraph: Xml, docx: DocxPackage): Node[] {
  return merged(elementsOf(paragraph).flatMap((element) => readPart(element, [], docx)))
}

function readPart(element: Xml, marks: readonly Mark[], docx: DocxPackage): Node[] {
  switch (element.name) {
    case 'w:r':
      return readRun(element, marks, docx)
    case 'w:hyperlink': {
      const href = docx.links.get(element.attributes['r:id'] ?? '')
      const linked = isSafeOutside(href) ? [...marks, schema.mark('link', { href })] : marks
      return elementsOf(element).flatMap((part) => readPart(part, linked, docx))
    }
    case 'w:sdt':
      return readControl(element, marks, docx)
    case 'w:ins':
    case 'w:moveTo':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:fldSimple':
      return elementsOf(element).flatMap((part) => readPart(part, marks, docx))
    default:
      return []
  }
}

function readRun(run: Xml, marks: readonly Mark[], docx: DocxPackage): Node[] {
  const style = valueOf(run, 'w:rPr', 'w:rStyle')
  if (style === docxStyles.headingNumber || style === docxStyles.sourceSign) return []
  const properties = child(run, 'w:rPr')
  const own = [
    ...marks,
    ...(isOn(child(properties, 'w:b')) ? [schema.mark('strong')] : []),
    ...(isOn(child(properties, 'w:i')) ? [schema.mark('em')] : []),
  ]
  return elementsOf(run).flatMap((part) => {
    if (part.name === 'w:t') return textOf(part) === '' ? [] : [schema.text(textOf(part), own)]
    if (part.name === 'w:tab') return [schema.text('\t', own)]
    if (part.name === 'w:noBreakHyphen') return [schema.text('\u2011', own)]
    if (part.name === 'w:cr' || (part.name === 'w:br' && isLineBreak(part))) return [schema.node('hard_break')]
    if (part.name === 'w:footnoteReference') return [footnote(docx.footnotes.get(part.attributes['w:id'] ?? ''))]
    if (part.name === 'w:endnoteReference') return [footnote(docx.endnotes.get(part.attributes['w:id'] ?? ''))]
    return []
  })
}

/** The others begin a page or a column. */
function isLineBreak(part: Xml): boolean {
  return (part.attributes['w:type'] ?? 'textWrapping') === 'textWrapping'
}

function isOn(property: Xml | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1')
}

function footnote(note: Xml | undefined): Node {
  const paragraphs = note ? allOf(note, 'w:p').map(textOfNote) : []
  return schema.node('footnote', { text: paragraphs.join('\n') })
}

function textOfNote(paragraph: Xml): string {
  const runs = allOf(paragraph, 'w:r').filter((run) => valueOf(run, 'w:rPr', 'w:rStyle') !== docxStyles.footnoteSign)
  return runs.flatMap((run) => allOf(run, 'w:t').map(textOf)).join('')
}

/** The text as it reads in Word; everything else about the node from the data part. */
function readControl(control: Xml, marks: readonly Mark[], docx: DocxPackage): Node[] {
  const tag = findTag(valueOf(control, 'w:sdtPr', 'w:tag') ?? '')
  const inside = elementsOf(child(control, 'w:sdtContent'))
  if (!tag) return inside.flatMap((part) => readPart(part, marks, docx))
  const kept = keptFor(docx, tag.key)
  if (tag.kind === 'link') {
    const { href } = kept
    const linked = typeof href === 'string' ? [...marks, schema.mark('link', { href })] : marks
    return inside.flatMap((part) => readPart(part, linked, docx))
  }
  const text = allOf(control, 'w:t').map(textOf).join('')
  return [schema.node(tag.kind, { ...attributesFor(tag.kind, kept), text })]
}

/** Neighbouring texts with the same marks are one text. */
function merged(nodes: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.isText && node.isText && sameMarks(last, node))
      result[result.length - 1] = schema.text(`${last.text}${node.text}`, node.marks)
    else result.push(node)
  }
  return result
}

function sameMarks(a: Node, b: Node): boolean {
  return (
    a.marks.length === b.marks.length && a.marks.every((mark, at) => b.marks[at] !== undefined && mark.eq(b.marks[at]))
  )
}
