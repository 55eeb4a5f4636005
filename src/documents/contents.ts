/*
 * The contents of a tree: its headings in order, each with the anchor that all printers use, and whether it is one that a reader looks
 * for in a list of contents.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type HeadingAttrs } from './attrs.ts'

export type ContentsLine = {
  readonly id: string
  readonly level: number
  readonly number: string
  readonly text: string
  /** Whether the list of contents has it. */
  readonly isListed: boolean
}

/** A heading without an id gets `rubrik-<place>`; the place is its number among all headings, from 1. */
export function tableOfContents(doc: Node): ContentsLine[] {
  const headings = headingsIn(doc)
  const isNumbered = headings.some(({ level, number }) => level > 1 && number !== '')
  return headings.map((heading) => ({ ...heading, isListed: isLookedFor(heading, isNumbered) }))
}

/**
 * The first level, and to the third what has a number: in a form, headings without one are its questions, and would drown the rest. A
 * document that numbers nothing below its first level lists its second.
 */
function isLookedFor({ level, number }: Omit<ContentsLine, 'isListed'>, isNumbered: boolean): boolean {
  if (level === 1) return true
  return isNumbered ? number !== '' && level <= 3 : level === 2
}

function headingsIn(doc: Node): Omit<ContentsLine, 'isListed'>[] {
  const lines: Omit<ContentsLine, 'isListed'>[] = []
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
