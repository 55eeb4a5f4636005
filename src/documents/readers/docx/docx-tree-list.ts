/*
 * Gathers paragraphs in list styles into lists: the style tells kind and depth, another numbering at the same depth is another
 * list, and a continued paragraph belongs to the last item.
 */
import type { Node } from 'prosemirror-model'
import { schema } from '../../schema.ts'
import type { DocxPackage } from './docx-package.ts'
import { readLine } from './docx-tree-line.ts'
import { allOf, child, valueOf, type Xml } from '../xml.ts'

type Item = { readonly blocks: (Node | OpenList)[] }
type OpenList = {
  readonly isBullet: boolean
  readonly start: number
  readonly numbering: string
  readonly items: Item[]
}

const listStyle = /^List(Bullet|Number|Continue)([2-9]?)$/

export function isListParagraph(element: Xml): boolean {
  return element.name === 'w:p' && listStyle.test(styleOf(element))
}

function styleOf(element: Xml): string {
  return valueOf(element, 'w:pPr', 'w:pStyle') ?? ''
}

export function readList(paragraphs: readonly Xml[], docx: DocxPackage): Node[] {
  const roots: OpenList[] = []
  const path: OpenList[] = []
  for (const paragraph of paragraphs) {
    const [, kind = '', digit = ''] = listStyle.exec(styleOf(paragraph)) ?? []
    const depth = digit === '' ? 1 : Number(digit)
    const text = schema.node('paragraph', null, readLine(paragraph, docx))
    if (kind === 'Continue') path[Math.min(depth, path.length) - 1]?.items.at(-1)?.blocks.push(text)
    else
      addItem(
        {
          roots,
          path,
          depth,
          isBullet: kind === 'Bullet',
          numbering: valueOf(paragraph, 'w:pPr', 'w:numPr', 'w:numId') ?? '',
        },
        text,
        docx,
      )
    if (kind === 'Continue') path.length = Math.min(depth, path.length)
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

function startOf({ numbering }: DocxPackage, id: string, depth: number): number {
  if (!numbering) return 1
  const number = allOf(numbering, 'w:num').find((each) => each.attributes['w:numId'] === id)
  const abstract = allOf(numbering, 'w:abstractNum').find(
    (each) => each.attributes['w:abstractNumId'] === valueOf(number, 'w:abstractNumId'),
  )
  const level = abstract && allOf(abstract, 'w:lvl').find((each) => each.attributes['w:ilvl'] === String(depth - 1))
  return Number(child(level, 'w:start')?.attributes['w:val'] ?? 1)
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
