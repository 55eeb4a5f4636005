import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Node } from 'prosemirror-model'
import { build } from '../build.ts'
import { printDocx } from '../docx/print-docx.ts'
import { printPdf } from '../pdf/print-pdf.ts'
import { allOf, parseXml, textOf } from '../readers/xml.ts'
import { keptBlocks } from './kept-sections.ts'

const words = (count: number) =>
  Array.from({ length: count }, () => build.paragraph('Ord som fyller sidan, rad efter rad. '.repeat(4)))
const chart = build.chart({
  kind: 'line',
  title: 'Utfall',
  xLabel: 'År',
  yLabel: 'Antal',
  unit: 'antal',
  source: 'Exempellän',
  series: [{ name: 'a', points: [2024, 2025].map((x) => ({ x: String(x), y: 10 })) }],
})
const section = (name: string, ...blocks: readonly Node[]) => [build.heading(2, name), ...blocks]
const filler = section('Före', ...words(14))
const tree = build.doc(
  { title: 'Exempellän' },
  build.heading(1, 'Del'),
  ...filler,
  ...section('Målet', ...words(4), chart),
  ...section('Efter', build.paragraph('Slut.')),
)
const from = 1 + filler.length

test('the blocks of a section with a chart stay together, those of others do not', () => {
  assert.deepEqual([...keptBlocks(tree)], [from, from + 1, from + 2, from + 3, from + 4])
})

test('a section that takes more than a page is divided as any text', () => {
  const long = build.doc({ title: 'a' }, build.heading(1, 'Del'), ...section('Målet', ...words(40), chart))
  assert.equal(keptBlocks(long).size, 0)
})

test('in the PDF such a section begins on the page of its chart', async () => {
  const pdf = await getDocument({ data: new Uint8Array(await printPdf(tree)), verbosity: 0 }).promise
  const contents = 2
  const pages: string[] = []
  for (let number = contents + 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const pageOf = (text: string) => pages.findIndex((page) => page.includes(text))
  assert.ok(pages.length > 1)
  assert.equal(pageOf('Målet'), pageOf('Diagram 1.'))
  assert.notEqual(pageOf('Före'), pageOf('Målet'))
})

test('in Word every paragraph of it but the last stays with the next', async () => {
  const document = parseXml(strFromU8(unzipSync(await printDocx(tree))['word/document.xml'] ?? new Uint8Array()))
  const paragraphs = allOf(document, 'w:p').map((paragraph) => ({
    text: allOf(paragraph, 'w:t').map(textOf).join(''),
    stays: allOf(paragraph, 'w:keepNext').length > 0,
  }))
  const [start, end] = ['Målet', 'Källa: Exempellän'].map((text) =>
    paragraphs.findLastIndex((each) => each.text === text),
  )
  const within = paragraphs.slice((start ?? 0) + 1, end)
  assert.ok(within.length > 4)
  assert.deepEqual(
    within.filter(({ stays }) => !stays),
    [],
  )
  assert.equal(paragraphs[end ?? 0]?.stays, false)
})
