/*
 * Reads what a person has written in an answer: plain text with simple marks (without script), or a document tree from the
 * editor (with script). Both become one tree that has been held against the schema of what a person may write.
 */
import { fromSimpleText, type Node, readWriting, schema, tidyWriting, toSimpleText } from '../../documents/index.ts'
import { Refusal } from '../../foundation/index.ts'
import type { TreeJson } from './answer.ts'

export type WrittenText = { readonly text: string } | { readonly tree: unknown }

/** @throws Refusal `answer-not-readable` when it is no running text that every printer can show. */
export function readWrittenText(written: WrittenText): TreeJson {
  const tree = 'text' in written ? schema.node('doc', null, fromSimpleText(written.text)).toJSON() : written.tree
  try {
    return tidyWriting(readWriting(tree)).toJSON() as TreeJson
  } catch {
    throw new Refusal('answer-not-readable', {
      why: 'den har något annat än rubriker, löpande text, tabeller och listor i högst fem nivåer',
    })
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
