/*
 * The contents of a tree: its headings in order, each with the anchor that all printers use.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type HeadingAttrs } from './attrs.ts'

export type ContentsLine = {
  readonly id: string
  readonly level: number
  readonly number: string
  readonly text: string
}

/** A heading without an id gets `rubrik-<place>`; the place is its number among all headings, from 1. */
export function tableOfContents(doc: Node): ContentsLine[] {
  const lines: ContentsLine[] = []
  doc.descendants((node) => {
    if (node.type.name !== 'heading') return node.isBlock && !node.isTextblock
    const { id, level, number } = attrsOf<HeadingAttrs>(node)
    lines.push({ id: id || `rubrik-${lines.length + 1}`, level, number, text: node.textContent })
    return false
  })
  return lines
}

/** Every id that a reference may lead to: headings, tables and charts. */
export function anchorsIn(doc: Node): Set<string> {
  const anchors = new Set<string>()
  doc.descendants((node) => {
    const id: unknown = node.attrs['id']
    const isAnchor = ['heading', 'table', 'chart'].includes(node.type.name)
    if (isAnchor && typeof id === 'string' && id !== '') anchors.add(id)
    return !node.isTextblock
  })
  return anchors
}
