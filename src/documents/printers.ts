/*
 * One printer for each format, by the ending of its file.
 */
import type { Node } from 'prosemirror-model'
import { printDocx } from './docx/print-docx.ts'
import { printHtmlPage } from './html/print-html.ts'
import { printJson } from './json.ts'
import { printMarkdown } from './markdown/print-markdown.ts'
import { printPdf } from './pdf/print-pdf.ts'

export type Printer = (doc: Node) => string | Uint8Array | Promise<Uint8Array>

export const printers = {
  docx: (doc) => printDocx(doc),
  pdf: (doc) => printPdf(doc),
  html: printHtmlPage,
  md: printMarkdown,
  json: printJson,
} satisfies Record<string, Printer> as Record<'docx' | 'pdf' | 'html' | 'md' | 'json', Printer>
