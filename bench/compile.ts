/*
 * How long it takes to print a report in each format: the 2021 report of Örebro län, and a made-up one of 84 pages with 40
 * charts and 60 tables; and the most memory that a process of its own holds for the latter. Every run prints a new tree, whose charts
 * have not been drawn. Beside it pandoc, where it is installed, making DOCX from the same Markdown.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Node, printers } from '../src/documents/index.ts'
import { asId } from '../src/foundation/index.ts'
import { arrangeReport, ensureDataSet, type Format, formats, getReportMaterial } from '../src/reporting/index.ts'
import { openTestStore } from '../src/store/index.ts'
import { exempellan } from './exempellan.ts'
import { type Measured, printTable, timeRuns } from './measure.ts'

const runs = 5
/** What the made-up report may take on a quiet machine of two cores, in milliseconds. */
const limits: Limits = { docx: 1000, pdf: 2000 }
/** In megabytes, for a process that prints the made-up report as DOCX and as PDF, as many times as there are runs. */
const memoryLimit = 500

type Limits = Partial<Readonly<Record<Format, number>>>

export async function benchCompile(): Promise<void> {
  const store = await openTestStore()
  const region = asId<'Region'>('orebro')
  await ensureDataSet(store, region)
  const material = await getReportMaterial(store, region, 2021)
  const arrange = () => arrangeReport(material.register, material.form, material.answers)

  printTable('Örebro län 2021', [await timeRuns('arrange', runs, arrange), ...(await timePrinters(arrange))])
  printTable('Exempellän (84 pages, 40 charts, 60 tables)', await timePrinters(exempellan, limits))
  const held = mostMemory()
  console.log(`\nMost memory held, ${runs} DOCX and ${runs} PDF in one process: ${held} MB (limit ${memoryLimit} MB)`)
  await store.close()
}

async function timePrinters(makeTree: () => Node, within: Limits = {}): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const format of formats) {
    const limit = within[format] === undefined ? '' : `limit ${within[format]} ms, `
    const from = performance.now()
    const bytes = await printers[format](makeTree())
    const first = `first ${Math.round(performance.now() - from)} ms, `
    const pages = format === 'pdf' ? `${pagesOf(bytes)} pages, ` : ''
    const before = process.cpuUsage()
    const times = await timePrints(format, makeTree)
    const { user, system } = process.cpuUsage(before)
    // On a busy machine the time of the clock says little; this is what the printing costs there too.
    const work = `processor ${Math.round((user + system) / 1000 / runs)} ms, `
    measured.push({ ...times, note: `${limit}${first}${work}${pages}${Math.round(bytes.length / 1000)} kB` })
  }
  return [...measured, ...(await timePandoc(String(await printers.md(makeTree()))))]
}

async function timePrints(format: Format, makeTree: () => Node): Promise<Measured> {
  let tree = makeTree()
  return timeRuns(
    format,
    runs,
    () => printers[format](tree),
    () => (tree = makeTree()),
  )
}

/** Of a process that does nothing else, run as the product is. */
function mostMemory(): number {
  const run = join(import.meta.dirname, '..', 'tools', 'run.mjs')
  const said = execFileSync(process.execPath, [run, 'bench/compile-memory.ts', String(runs)], { encoding: 'utf8' })
  return Number(said)
}

async function timePandoc(markdown: string): Promise<Measured[]> {
  if (spawnSync('pandoc', ['--version']).status !== 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'kraftsamling-bench-'))
  const source = join(folder, 'report.md')
  writeFileSync(source, markdown)
  const out = join(folder, 'report.docx')
  const measured = await timeRuns('pandoc md → docx', runs, () => execFileSync('pandoc', [source, '--toc', '-o', out]))
  rmSync(folder, { recursive: true })
  return [measured]
}

/** The number of pages as Typst writes it in the page tree. */
function pagesOf(pdf: string | Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  return Math.max(0, ...[...text.matchAll(/\/Count (\d+)/g)].map((found) => Number(found[1])))
}

if (import.meta.main) await benchCompile()
