/*
 * Prints a tree as PDF/UA-1 through Typst. The setting lies in report.typ; the tree goes to it as JSON. This is the only file
 * that knows the binding. It works in the thread that calls it: reports are printed in a worker.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Node } from 'prosemirror-model'
import { Refusal } from '../../foundation/index.ts'
import { printData } from './print-data.ts'
import { withRowHeaders } from './row-headers.ts'

const setting = readFileSync(join(import.meta.dirname, 'report.typ'), 'utf8')
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans/package.json'))
let compiler: NodeCompiler | undefined

/** @throws Refusal `document-not-printable` with what PDF/UA lacks. The same tree gives the same bytes. */
export async function printPdf(doc: Node): Promise<Uint8Array> {
  compiler ??= NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fonts] }] })
  const compiled = compiler.compile({
    mainFileContent: setting,
    inputs: { tree: printData(doc) },
    resetRead: true,
  })
  const document = compiled.result
  if (document === null) throw new Refusal('document-not-printable', { faults: faultsOf(compiled) })
  try {
    return withRowHeaders(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
  } catch (thrown) {
    throw new Refusal('document-not-printable', { faults: messageOf(thrown) })
  } finally {
    compiler.evictCache(2)
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
