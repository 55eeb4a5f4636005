/*
 * A numbered source note for each figure of a document: the number stands after the figure and leads to its note, and the note leads back.
 * The same source is one note. A document that asks for them says so in `sourceNotes`; each printer sets them in its own way, in Word as
 * endnotes, and none of it is text of the tree.
 */
import type { Node } from 'prosemirror-model'
import { attrsOf, type DocAttrs, type FigureAttrs } from './attrs.ts'

export const sourceHeading = 'Källor till siffrorna'
export const sourceAnchor = 'kallor-till-siffrorna'

export type SourceNote = { readonly number: number; readonly text: string; readonly href: string }

/** The number after a figure. The first with its number is what the note leads back to. */
export type SourceMark = { readonly number: number; readonly isFirst: boolean }

export type SourceMarks = {
  /** Empty where the document does not ask for notes. */
  readonly notes: readonly SourceNote[]
  /** For the figures in the order they are printed. */
  markOf(node: Node): SourceMark | undefined
}

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

/** The tree that asks for its notes. */
export function withSourceNotes(tree: Node): Node {
  return tree.type.create({ ...tree.attrs, sourceNotes: true }, tree.content)
}

export function sourceMarks(tree: Node): SourceMarks {
  const notes = attrsOf<DocAttrs>(tree).sourceNotes ? sourceNotesOf(tree) : []
  const numbers = new Map(notes.map(({ text, href, number }) => [`${text}\n${href}`, number]))
  const met = new Set<number>()
  return {
    notes,
    markOf(node) {
      const number = numbers.get(keyOf(node) ?? '')
      if (number === undefined) return undefined
      const isFirst = !met.has(number)
      met.add(number)
      return { number, isFirst }
    },
  }
}

function keyOf(node: Node): string | undefined {
  if (node.type.name !== 'figure') return undefined
  const { source, href } = attrsOf<FigureAttrs>(node)
  return source === '' ? undefined : `${source}\n${href}`
}
