/*
 * The labels of a PDF's places: the heading, table or chart that a reference leads to. They are names of our own, since an id may
 * hold any sign, and of two places with the same id only the first can be led to.
 */
import type { Node } from 'prosemirror-model'
import { tableOfContents } from '../contents.ts'
import { type NextCaption, numberCaptions } from '../layout/captions.ts'
import { type SourceMarks, sourceMarks } from '../source-notes.ts'

export type Labels = {
  /** The label of a heading, table or chart; undefined where nothing leads there. */
  at(node: Node): string | undefined
  /** The label of the place that has the id. */
  of(id: string): string | undefined
  /** Whether the contents have the next heading; asked for once for each, in order. */
  nextIsListed(): boolean
  /** The numbers after figures. */
  readonly sources: SourceMarks
  /** The numbers before captions. */
  readonly nextCaption: NextCaption
}

export function labelsOf(doc: Node): Labels {
  const byId = new Map<string, string>()
  const byNode = new Map<Node, string>()
  const headings = tableOfContents(doc)
  const listed = headings.map(({ isListed }) => isListed)
  const headingIds = headings.map((line) => line.id)
  doc.descendants((node) => {
    if (!['heading', 'table', 'chart'].includes(node.type.name)) return !node.isTextblock
    const id = node.type.name === 'heading' ? headingIds.shift() : String(node.attrs['id'])
    if (id && !byId.has(id) && !byNode.has(node)) {
      byId.set(id, `l${byId.size}`)
      byNode.set(node, byId.get(id) ?? '')
    }
    return node.type.name === 'table'
  })
  return {
    at: (node) => takeOnce(byNode, node),
    of: (id) => byId.get(id),
    nextIsListed: () => listed.shift() === true,
    sources: sourceMarks(doc),
    nextCaption: numberCaptions(),
  }
}

/** A node may stand in a tree twice; only its first place is labelled. */
function takeOnce(byNode: Map<Node, string>, node: Node): string | undefined {
  const label = byNode.get(node)
  byNode.delete(node)
  return label
}
