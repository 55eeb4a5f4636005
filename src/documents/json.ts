/*
 * The tree as JSON, with the version of its schema, for whoever wants to read a report by machine or keep it.
 */
import type { Node } from 'prosemirror-model'
import { Refusal } from '../foundation/index.ts'
import { schema } from './schema.ts'

const version = 1

export function printJson(doc: Node): string {
  return `${JSON.stringify({ kind: 'kraftsamling-document', version, document: doc.toJSON() }, null, 1)}\n`
}

/** @throws Refusal `not-a-document` when the text is not JSON, of another version, or breaks the schema. */
export function readJson(text: string): Node {
  try {
    const read = JSON.parse(text) as { kind?: unknown; version?: unknown; document?: unknown }
    if (read.kind !== 'kraftsamling-document' || read.version !== version) throw new Error('another kind or version')
    const doc = schema.nodeFromJSON(read.document)
    doc.check()
    return doc
  } catch (fault) {
    throw new Refusal('not-a-document', { why: fault instanceof Error ? fault.message : 'oläslig' })
  }
}
