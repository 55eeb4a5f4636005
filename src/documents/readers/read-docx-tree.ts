/*
 * Reads a Word file that we have printed, edited or not, back into a tree. What can be read in Word is read from the text;
 * what cannot (ids, origins, chart data) from the data part, by the key in each content control (docx-styles.ts).
 */
import type { Node } from 'prosemirror-model'
import { Refusal } from '../../foundation/index.ts'
import { docxStyles, findTag, skippedStyles } from '../docx-styles.ts'
import { schema } from '../schema.ts'
import { type DocxPackage, openDocx } from './docx/docx-package.ts'
import { readLine } from './docx/docx-tree-line.ts'
import { isListParagraph, readList } from './docx/docx-tree-list.ts'
import { readTable } from './docx/docx-tree-table.ts'
import { allOf, child, elementsOf, textOf, valueOf, type Xml } from './xml.ts'

/** @throws Refusal `file-not-readable`, `file-too-large`, and `not-a-document` for a Word file that is not one of ours. */
export function readDocxTree(bytes: Uint8Array, name = 'rapport.docx'): Node {
  const docx = openDocx(bytes, name)
  if (!('doc' in docx.attributes)) throw new Refusal('not-a-document', { why: 'den saknar våra uppgifter' })
  const tree = schema.node('doc', docx.attributes['doc'] as object, orEmpty(readBlocks(elementsOf(docx.body), docx)))
  tree.check()
  return tree
}

/** Blocks in order; paragraphs of lists are gathered into lists. */
export function readBlocks(elements: readonly Xml[], docx: DocxPackage): Node[] {
  const blocks: Node[] = []
  for (let at = 0; at < elements.length; ) {
    const element = elements[at]
    if (element && isListParagraph(element)) {
      const run = elements.slice(at, endOfRun(elements, at))
      blocks.push(...readList(run, docx))
      at += run.length
    } else {
      if (element) blocks.push(...readBlock(element, docx))
      at += 1
    }
  }
  return blocks
}

function endOfRun(elements: readonly Xml[], from: number): number {
  const end = elements.findIndex((element, at) => at > from && !isListParagraph(element))
  return end === -1 ? elements.length : end
}

function readBlock(element: Xml, docx: DocxPackage): Node[] {
  if (element.name === 'w:sdt') return readControl(element, docx)
  if (element.name !== 'w:p') return []
  const style = valueOf(element, 'w:pPr', 'w:pStyle') ?? ''
  if (skippedStyles.includes(style)) return []
  const level = /^Heading([1-6])$/.exec(style)?.[1]
  if (level !== undefined) return [readHeading(element, Number(level), docx)]
  return [schema.node('paragraph', null, readLine(element, docx))]
}

function readHeading(paragraph: Xml, level: number, docx: DocxPackage): Node {
  const names = allOf(paragraph, 'w:bookmarkStart').map((mark) => mark.attributes['w:name'] ?? '')
  const key = names.find((name) => name in docx.attributes) ?? ''
  const kept = docx.attributes[key] as { id?: string; number?: string } | undefined
  const text = readLine(paragraph, docx)
    .map((node) => node.textContent)
    .join('')
  const attributes = { level, id: kept?.id ?? '', number: kept?.number ?? '' }
  return schema.node('heading', attributes, text === '' ? [] : [schema.text(text)])
}

/** A control without our tag is the table of contents. */
function readControl(control: Xml, docx: DocxPackage): Node[] {
  const tag = findTag(valueOf(control, 'w:sdtPr', 'w:tag') ?? '')
  if (!tag) return []
  const inside = elementsOf(child(control, 'w:sdtContent'))
  const attributes: object = docx.attributes[tag.key] ?? {}
  switch (tag.kind) {
    case 'tick_list':
      return [
        schema.node(
          'tick_list',
          null,
          inside.filter(({ name }) => name === 'w:p').map((item) => readTickItem(item, docx)),
        ),
      ]
    case 'table':
      return inside
        .filter(({ name }) => name === 'w:tbl')
        .map((table) => readTable(table, { ...attributes, caption: captionIn(inside) }, docx, readBlocks))
    case 'note':
      return [schema.node('note', attributes, orEmpty(readBlocks(inside, docx)))]
    case 'chart':
      return [schema.node('chart', attributes)]
    case 'figure':
    case 'link':
    case 'missing':
    case 'reference':
      return []
  }
}

function captionIn(inside: readonly Xml[]): string {
  const caption = inside.find((each) => valueOf(each, 'w:pPr', 'w:pStyle') === docxStyles.caption)
  return caption ? allOf(caption, 'w:t').map(textOf).join('') : ''
}

/** Boxes come first, each with its label; what follows is the text of the item. */
function readTickItem(paragraph: Xml, docx: DocxPackage): Node {
  const choices: { label: string; ticked: boolean }[] = []
  const rest: Xml[] = []
  for (const element of elementsOf(paragraph)) {
    const box = allOf(element, 'w14:checkbox')[0]
    const style = valueOf(element, 'w:rPr', 'w:rStyle')
    const last = choices.at(-1)
    if (box) choices.push({ label: '', ticked: child(box, 'w14:checked')?.attributes['w14:val'] === '1' })
    else if (style === docxStyles.tickLabel && last) last.label += textOf(element).replace(/^\u00a0/, '')
    else if (style !== docxStyles.tickSpace) rest.push(element)
  }
  return schema.node('tick_item', { choices }, readLine({ ...paragraph, children: rest }, docx))
}

function orEmpty(blocks: readonly Node[]): readonly Node[] {
  return blocks.length > 0 ? blocks : [schema.node('paragraph')]
}
