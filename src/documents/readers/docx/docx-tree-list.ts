/*
 * Gathers paragraphs in list styles into lists: the style tells kind and depth, another numbering at the same depth is another
 * list, and a continued paragraph belongs to the last item.
 */
import type { Node } from 'prosemirror-model'
import { schema } from '../../schema.ts'
import { elementsOf, valueOf, type Xml } from '../xml.ts'
import type { DocxPackage } from './docx-package.ts'
import { readLine } from './docx-tree-line.ts'

type Item = { readonly blocks: (Node | OpenList)[] }
type OpenList = {
  readonly isBullet: boolean
  readonly start: number
  readonly numbering: string
  readonly items: Item[]
}

type Sign = {
  readonly kind: 'Bullet' | 'Number' | 'Continue'
  readonly depth: number
  readonly numbering: string
}

export function isListParagraph(element: Xml, docx: DocxPackage): boolean {
  return element.name === 'w:p' && findSign(element, docx) !== undefined
}

/** By style; else, where somebody has made a list in Word, by the numbering, which also tells the depth where there is one. */
function findSign(paragraph: Xml, docx: DocxPackage): Sign | undefined {
  const style = valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''
  const [, kind, digit] = /^List(Bullet|Number|Continue)([2-9]?)$/.exec(style) ?? []
  const numbering = valueOf(paragraph, 'w:pPr', 'w:numPr', 'w:numId') ?? '0'
  const level = Number(valueOf(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl') ?? 0)
  if (kind !== undefined) {
    const depth = numbering === '0' ? Number(digit || 1) : level + 1
    return { kind: kind as Sign['kind'], depth, numbering }
  }
  if (numbering === '0' || /^Heading\d$/.test(style)) return undefined
  const format = valueOf(levelOf(docx, numbering, level + 1), 'w:numFmt')
  return { kind: format === 'bullet' ? 'Bullet' : 'Number', depth: level + 1, numbering }
}

export function readList(paragraphs: readonly Xml[], docx: DocxPackage): Node[] {
  const roots: OpenList[] = []
  const path: OpenList[] = []
  for (const paragraph of paragraphs) {
    const { kind, depth, numbering } = findSign(paragraph, docx) ?? { kind: 'Bullet', depth: 1, numbering: '0' }
    const text = schema.node('paragraph', null, readLine(paragraph, docx))
    const held = kind === 'Continue' ? path[Math.min(depth, path.length) - 1]?.items.at(-1) : undefined
    if (held) {
      held.blocks.push(text)
      path.length = Math.min(depth, path.length)
    } else addItem({ roots, path, depth, isBullet: kind !== 'Number', numbering }, text, docx)
  }
  return roots.map(finished)
}

type Place = {
  readonly roots: OpenList[]
  readonly path: OpenList[]
  readonly depth: number
  readonly isBullet: boolean
  readonly numbering: string
}

function addItem({ roots, path, depth, isBullet, numbering }: Place, text: Node, docx: DocxPackage): void {
  const at = Math.min(depth, path.length + 1) - 1
  path.length = Math.min(path.length, at + 1)
  const open = path[at]
  if (open?.numbering !== numbering || open.isBullet !== isBullet) {
    path.length = at
    const list: OpenList = { isBullet, numbering, start: startOf(docx, numbering, depth), items: [] }
    const holder = path[at - 1]?.items.at(-1)
    if (holder) holder.blocks.push(list)
    else roots.push(list)
    path.push(list)
  }
  path[at]?.items.push({ blocks: [text] })
}

function startOf(docx: DocxPackage, id: string, depth: number): number {
  return Number(valueOf(levelOf(docx, id, depth), 'w:start') ?? 1)
}

function levelOf({ numbering }: DocxPackage, id: string, depth: number): Xml | undefined {
  const number = elementsOf(numbering).find(({ name, attributes }) => name === 'w:num' && attributes['w:numId'] === id)
  const abstractId = valueOf(number, 'w:abstractNumId')
  const abstract = elementsOf(numbering).find(
    ({ name, attributes }) => name === 'w:abstractNum' && attributes['w:abstractNumId'] === abstractId,
  )
  return elementsOf(abstract).find(
    ({ name, attributes }) => name === 'w:lvl' && attributes['w:ilvl'] === String(depth - 1),
  )
}

function finished(list: OpenList): Node {
  const items = list.items.map(({ blocks }) =>
    schema.node(
      'list_item',
      null,
      blocks.map((block) => ('items' in block ? finished(block) : block)),
    ),
  )
  return list.isBullet
    ? schema.node('bullet_list', null, items)
    : schema.node('ordered_list', { order: list.start }, items)
}
