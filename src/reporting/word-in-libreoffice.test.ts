import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Node, printers, tableOfContents } from '../documents/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { getForm } from './forms/index.ts'
import { materialOfOrebro } from './test-report.ts'
import { formOfStrategy } from './yearly/index.ts'

/*
 * The Word files as another program lays them out. Word itself cannot be run here; what LibreOffice makes of a file is the nearest there
 * is to what a reader sees.
 */
const program = '/usr/bin/soffice'
const skip = existsSync(program)
  ? false
  : 'LibreOffice saknas: apt-get install --no-install-recommends libreoffice-writer'

const { register, form, answers } = await materialOfOrebro()
const reports: Readonly<Record<string, Node>> = {
  'the account of 2021': arrangeReport(register, form, answers),
  'the account by the ordinance': arrangeReport(register, getForm('forordning-2024-99'), []),
  'the follow-up of the strategy': arrangeReport(register, formOfStrategy(register.strategy, 2021), []),
}
const names = Object.keys(reports)
const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-word-'))
after(() => rmSync(folder, { recursive: true }))

before(async () => {
  if (skip) return
  const files: string[] = []
  for (const [at, name] of names.entries()) {
    const path = join(folder, `${at}.docx`)
    writeFileSync(path, await printers.docx(reports[name] as Node))
    files.push(path)
  }
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`
  spawnSync(program, [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
})

/** The lines of each page from the top, head and foot of the page left out. */
async function pagesOf(bytes: Uint8Array): Promise<string[][]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = new Map<number, string>()
    for (const item of items)
      if ('str' in item) {
        const height = Math.round(Number(item.transform[5]))
        if (height > 60 && height < 790) lines.set(height, (lines.get(height) ?? '') + item.str)
      }
    const down = [...lines].toSorted(([a], [b]) => b - a).map(([, text]) => text.trim())
    pages.push(down.filter((text) => text !== ''))
  }
  return pages
}

const squeezed = (text: string) => text.replaceAll(/[\s\u00a0]+/g, '')

for (const [at, name] of names.entries())
  test(`${name}: no page is empty, no heading is left behind, and the contents tell the pages`, { skip }, async () => {
    const tree = reports[name] as Node
    const pages = await pagesOf(readFileSync(join(folder, `${at}.pdf`)))
    for (const [number, lines] of pages.entries()) assert.ok(lines.length > 0, `page ${number + 1} is empty`)

    const headings = new Set(tableOfContents(tree).map(({ number, text }) => squeezed(number + text)))
    for (const [number, lines] of pages.slice(2).entries())
      assert.ok(!headings.has(squeezed(lines.at(-1) ?? '')), `page ${number + 3} ends with ${lines.at(-1)}`)

    const text = pages.flat().join('\n')
    assert.doesNotMatch(text, /SEQ|PAGEREF|NOTEREF|TOC \\/)
    assert.match(text, /Tabell\s1\. /)
    assertContents(tree, pages)
    const ours = await pagesOf((await printers.pdf(tree)) as Uint8Array)
    assert.ok(Math.abs(pages.length - ours.length) <= 2, `${pages.length} pages, in PDF ${ours.length}`)
  })

/** Each page that the contents tell is where the heading stands, or at most two away: programs divide words in other places. */
function assertContents(tree: Node, pages: readonly string[][]): void {
  const contents = pages.findIndex((lines) => lines.includes('Innehåll'))
  const about = pages.findIndex((lines) => lines.includes('Om rapporten'))
  const told = pages.slice(contents, about).flat()
  const body = pages.map((lines) => squeezed(lines.join('')))
  const listed = tableOfContents(tree).filter(({ isListed }) => isListed)
  let from = about
  for (const { number, text } of listed) {
    const words = squeezed(number + text)
    const line = told.find((each) => squeezed(each).startsWith(words.slice(0, 40))) ?? ''
    const page = Number(/(\d+)$/.exec(line)?.[1] ?? /(\d+)$/.exec(told[told.indexOf(line) + 1] ?? '')?.[1])
    const stands = body.findIndex((each, place) => place >= from && each.includes(words))
    from = Math.max(from, stands)
    assert.ok(Math.abs(page - (stands + 1)) <= 2, `${number} ${text}: ${page} is told, ${stands + 1} is true`)
  }
}
