import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { build, type Node, printers, sources, tableOfContents } from '../documents/index.ts'
import { everyReport, materialOfOrebro } from './test-report.ts'

const { register, form, answers } = await materialOfOrebro()

const reports = everyReport({ register, form, answers })

/** A part of what a screen reader is told: its role, what it says, and the parts in it. */
type Part = {
  readonly role: string
  readonly says: string
  readonly alt: string
  readonly scope: string
  readonly parts: readonly Part[]
}
type Tag = { role?: string; alt?: string; scope?: string; type?: string; id?: string; children?: Tag[] }

async function open(tree: Node): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array((await printers.pdf(tree)) as Uint8Array), verbosity: 0 }).promise
}

/** What stands on each page, in the order in which it is read. */
async function structureOf(pdf: PDFDocumentProxy): Promise<Part[]> {
  const pages: Part[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    let open = ''
    for (const item of items)
      if ('str' in item) texts.set(open, (texts.get(open) ?? '') + item.str)
      else if (item.type !== 'endMarkedContent') open = item.id ?? ''
    pages.push(partOf((await page.getStructTree()) as Tag, texts))
  }
  return pages
}

function partOf(tag: Tag, texts: ReadonlyMap<string, string>): Part {
  const parts = (tag.children ?? []).filter(({ type }) => type !== 'content').map((child) => partOf(child, texts))
  const says = (tag.children ?? []).map((child) =>
    child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : partOf(child, texts).says,
  )
  return { role: tag.role ?? '', says: says.join(''), alt: tag.alt ?? '', scope: tag.scope ?? '', parts }
}

function allOf(parts: readonly Part[], role: RegExp): Part[] {
  return parts.flatMap((part) => [...(role.test(part.role) ? [part] : []), ...allOf(part.parts, role)])
}

function nodes(tree: Node, name: string): Node[] {
  const found: Node[] = []
  tree.descendants((node) => {
    if (node.type.name === name) found.push(node)
  })
  return found
}

const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u00ad-]/g, '')

function headingsIn(tree: Node): string[] {
  const own = tableOfContents(tree).map(({ level, number, text }) => `H${level} ${squeezed(number + text)}`)
  const last =
    sources.sourceNotesOf(tree).length > 0 && tree.attrs['sourceNotes'] === true ? [sources.sourceHeading] : []
  return ['H1 Innehåll', ...own, ...last.map((text) => `H1 ${squeezed(text)}`)]
}

for (const [name, tree] of Object.entries(reports))
  test(`${name}: who hears the PDF hears its headings in order, its tables by their head and its charts in words`, async () => {
    const pdf = await open(tree)
    const parts = await structureOf(pdf)
    assert.deepEqual(
      allOf(parts, /^H\d$/).map(({ role, says }) => `${role} ${squeezed(says)}`),
      headingsIn(tree),
    )
    const captions = allOf(parts, /^Caption$/).map(({ says }) => squeezed(says))
    const named = nodes(tree, 'table').filter(({ attrs }) => attrs['caption'] !== '')
    for (const [at, { attrs }] of named.entries())
      assert.ok(captions.includes(squeezed(`Tabell ${at + 1}. ${attrs['caption']}`)), String(attrs['caption']))
    for (const cell of allOf(parts, /^THead$/).flatMap((head) => allOf(head.parts, /^T[HD]$/)))
      assert.deepEqual([cell.role, cell.scope], ['TH', 'Column'], cell.says)
    assert.deepEqual(
      allOf(parts, /^Figure$/).map(({ alt }) => squeezed(alt)),
      nodes(tree, 'chart').map(({ attrs }) => squeezed(String(attrs['words']))),
    )
    await assertSaysWhatItIs(pdf, tree)
  })

async function assertSaysWhatItIs(pdf: PDFDocumentProxy, tree: Node): Promise<void> {
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>
    metadata: { getRaw(): string }
  }
  assert.deepEqual([info['Title'], info['Language']], [tree.attrs['title'], 'sv-SE'])
  assert.match(metadata.getRaw(), /<pdfuaid:part>1<\/pdfuaid:part>/)
  // What the types call an object is a map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
  assert.equal(marks.get('Marked'), true)
  assert.equal((await pdf.getViewerPreferences())?.get('DisplayDocTitle'), true)
}

test('a row is named by its first cells, and every other cell of it is plain', async () => {
  const table = build.table({
    caption: 'Beviljat',
    head: ['Kommun', 'Kronor', 'Andel'],
    rows: [
      ['Inge', '1 250 000', '10 %'],
      ['Öster', '3 500 000', '28 %'],
    ],
    headerColumns: 1,
  })
  const parts = await structureOf(await open(build.doc({ title: 'a' }, table)))
  const rows = allOf(parts, /^TBody$/).flatMap((body) => allOf(body.parts, /^TR$/))
  assert.deepEqual(
    rows.map((row) => allOf(row.parts, /^T[HD]$/).map(({ role, scope, says }) => `${role} ${scope} ${says.trim()}`)),
    [
      ['TH Row Inge', 'TD  1 250 000', 'TD  10 %'],
      ['TH Row Öster', 'TD  3 500 000', 'TD  28 %'],
    ],
  )
})
