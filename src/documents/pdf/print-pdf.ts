/*
 * Prints a tree as PDF/UA-1.
 */
import type { Node } from 'prosemirror-model'
import { withRowHeaders } from './row-headers.ts'
import { layOut } from './typst.ts'

/** @throws Refusal `document-not-printable` with what PDF/UA lacks. The same tree gives the same bytes. */
export async function printPdf(doc: Node): Promise<Uint8Array> {
  return withRowHeaders(layOut(doc, (pages) => pages.asPdf()))
}
