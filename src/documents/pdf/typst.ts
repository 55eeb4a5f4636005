/*
 * Lays a tree out in pages with Typst. The setting lies in report.typ; the tree goes to it as JSON. This is the only file that knows the
 * binding. It works in the thread that calls it: reports are printed in a worker.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Node } from 'prosemirror-model'
import { Refusal } from '../../foundation/index.ts'
import { printData } from './print-data.ts'

const setting = readFileSync(join(import.meta.dirname, 'report.typ'), 'utf8')
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))
let compiler: NodeCompiler | undefined

/** What can be asked of a tree that has been laid out. */
export type Pages = {
  /** @throws Refusal `document-not-printable` with what PDF/UA lacks. */
  asPdf(): Uint8Array
  /** The page of each heading, in order. */
  ofHeadings(): number[]
}

/**
 * What Typst has laid out it remembers for a while: a tree that is laid out again soon, for another format, takes little time.
 * @throws Refusal `document-not-printable`
 */
export function layOut<T>(doc: Node, use: (pages: Pages) => T): T {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fonts] }] })
  const typst = compiler
  const compiled = typst.compile({ mainFileContent: setting, inputs: { tree: printData(doc) }, resetRead: true })
  const document = compiled.result
  if (document === null) throw new Refusal('document-not-printable', { faults: faultsOf(compiled) })
  try {
    return use({
      asPdf: () => typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }),
      ofHeadings: () => (typst.query(document, { selector: '<heading-pages>', field: 'value' }) as number[][]).flat(),
    })
  } catch (thrown) {
    throw new Refusal('document-not-printable', { faults: messageOf(thrown) })
  } finally {
    typst.evictCache(2)
  }
}

/** What PDF/UA lacks comes as the binding's own notes; the messages in them are for people. */
function messageOf(thrown: unknown): string {
  const told = thrown instanceof Error ? thrown.message : String(thrown)
  const messages = Array.from(told.matchAll(/message: "((?:\\.|[^"\\])*)"/g), ([, message = '']) => message)
  return messages.length > 0 ? [...new Set(messages)].join('. ') : told
}

function faultsOf(compiled: ReturnType<NodeCompiler['compile']>): string {
  const found: { message?: string }[] = compiled.takeError()?.shortDiagnostics ?? []
  return found.map(({ message }) => message ?? '').join('. ') || 'okänt fel'
}
