/*
 * Reads what a person has written in an answer: plain text with simple marks (without script), or a document tree from the
 * editor (with script). Both become one tree that has been held against the document schema.
 */
import { fromSimpleText, type Node, schema, toSimpleText } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import type { TreeJson } from './answer.ts'

export type WrittenText = { readonly text: string } | { readonly tree: unknown }

/** @throws Refusal `answer-not-readable` when the tree does not follow the schema. */
export function readWrittenText(written: WrittenText): TreeJson {
  if ('text' in written) return schema.node('doc', null, fromSimpleText(written.text)).toJSON() as TreeJson
  try {
    const node = schema.nodeFromJSON(written.tree)
    node.check()
    return node.toJSON() as TreeJson
  } catch {
    throw new Refusal('answer-not-readable', { why: 'den följer inte dokumentets schema' })
  }
}

/** The blocks of a saved answer, ready to be placed in a report. */
export function blocksOf(content: TreeJson): readonly Node[] {
  return schema.nodeFromJSON(content).children
}

/** The answer as plain text with simple marks, for the editor that needs no script. */
export function simpleTextOf(content: TreeJson): string {
  return toSimpleText(schema.nodeFromJSON(content))
}
