/*
 * On which page each heading stands: the contents of a Word file show these pages until Word has counted its own.
 */
import type { Node } from 'prosemirror-model'
import { Refusal } from '../../foundation/index.ts'
import { layOut } from './typst.ts'

/** In the order of the headings, that above the source notes last. None for a tree that cannot be laid out. */
export function headingPages(doc: Node): readonly number[] {
  try {
    return layOut(doc, (pages) => pages.ofHeadings())
  } catch (thrown) {
    if (thrown instanceof Refusal) return []
    throw thrown
  }
}
