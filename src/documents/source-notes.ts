/*
 * A numbered source note for each figure of a document: the number stands after the figure and leads to the note, and the notes stand in
 * a list of their own at the end. The same source is one note. Made in the tree, so every printer gets it at once.
 */
import { Fragment, type Node } from 'prosemirror-model'
import { attrsOf, type FigureAttrs } from './attrs.ts'
import { build } from './build.ts'

export const sourceHeading = 'Källor till siffrorna'
const anchor = 'kallor-till-siffrorna'

export type SourceNote = { readonly number: number; readonly text: string; readonly href: string }

/** The notes in the order in which they are first met. */
export function sourceNotesOf(tree: Node): SourceNote[] {
  const notes = new Map<string, SourceNote>()
  tree.descendants((node) => {
    const key = keyOf(node)
    if (key !== undefined && !notes.has(key)) {
      const { source, href } = attrsOf<FigureAttrs>(node)
      notes.set(key, { number: notes.size + 1, text: source, href })
    }
  })
  return [...notes.values()]
}

/** The tree with numbers and list. A tree without sourced figures is given back as it is. */
export function withSourceNotes(tree: Node): Node {
  const notes = sourceNotesOf(tree)
  if (notes.length === 0) return tree
  const numbers = new Map(notes.map(({ text, href, number }) => [`${text}\n${href}`, number]))
  const items = notes.map(({ text }) => [build.paragraph(text)])
  const list = [build.heading(1, sourceHeading, { id: anchor }), build.numbered(items)]
  return tree.copy(Fragment.from([...tree.children.map((block) => numbered(block, numbers)), ...list]))
}

function keyOf(node: Node): string | undefined {
  if (node.type.name !== 'figure') return undefined
  const { source, href } = attrsOf<FigureAttrs>(node)
  return source === '' ? undefined : `${source}\n${href}`
}

function numbered(node: Node, numbers: ReadonlyMap<string, number>): Node {
  if (node.childCount === 0) return node
  const children = node.children.flatMap((child) => {
    const key = keyOf(child)
    const number = key === undefined ? undefined : numbers.get(key)
    if (number === undefined) return [numbered(child, numbers)]
    return [child, build.text(` [${number}]`, { href: `#${anchor}` })]
  })
  return node.copy(Fragment.from(children))
}
