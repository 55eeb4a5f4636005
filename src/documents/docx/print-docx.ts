import type { Node } from 'prosemirror-model'
export async function printDocx(doc: Node): Promise<Uint8Array> {
  return Promise.reject(new Error(`not yet ${doc.type.name}`))
}
