import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, Refusal } from '../foundation/index.ts'
import { openTestStore, type Store } from '../store/index.ts'
import { type CompileEffects, compileReport } from './compile-report.ts'
import { ensureDataSet } from './ensure-data-set.ts'
import { getReportMaterial } from './get-report-material.ts'
import { printInWorker } from './print-in-worker.ts'
import { printReport } from './print-report.ts'

const orebro = asId<'Region'>('orebro')
const order = { region: orebro, year: 2021, formats: ['html', 'md', 'json'], out: '/rapporter' } as const
let store: Store

before(async () => {
  store = await openTestStore()
  await ensureDataSet(store, orebro)
})
after(() => store.close())

/** A world that writes in a notebook. */
function notebook(changes: Partial<CompileEffects> = {}) {
  const written = new Map<string, number>()
  const said: string[] = []
  const effects: CompileEffects = {
    getMaterial: (region, year) => getReportMaterial(store, region, year),
    print: printReport,
    writeTogether: async (folder, files) =>
      files.map(({ name, bytes }) => {
        written.set(`${folder}/${name}`, bytes.length)
        return `${folder}/${name}`
      }),
    say: (line) => said.push(line),
    ...changes,
  }
  return { effects, written, said }
}

test('all files of a report are written in one go, each under the name of its format', async () => {
  const { effects, written } = notebook()
  const { files } = await compileReport(order, effects)

  assert.deepEqual([...written.keys()], ['/rapporter/report.html', '/rapporter/report.md', '/rapporter/report.json'])
  for (const { path, size } of files) assert.equal(size, written.get(path))
})

test('when a format cannot be printed nothing is written, not even the formats before it', async () => {
  const { effects, written } = notebook({ print: () => Promise.reject(new Error('the printer broke')) })

  await assert.rejects(compileReport(order, effects), /printer broke/)
  assert.equal(written.size, 0)
})

test('when the disk is full the command fails and tells of no file', async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  const { effects } = notebook({ writeTogether: () => Promise.reject(full) })

  await assert.rejects(compileReport(order, effects), { code: 'ENOSPC' })
})

test('a year that the region has nothing of still gives a report where all is missing', async () => {
  const { effects, written } = notebook()
  const { files } = await compileReport({ ...order, year: 2019 }, effects)

  assert.equal(files.length, 3)
  assert.equal(written.size, 3)
})

test('a region that is not in the store is refused, and nothing is written', async () => {
  const { effects, written } = notebook()

  await assert.rejects(compileReport({ ...order, region: asId<'Region'>('ingen') }, effects), new Refusal('not-found'))
  assert.equal(written.size, 0)
})

test('a thread of its own prints the same bytes and finds the same things as the main thread', async () => {
  const material = await getReportMaterial(store, orebro, 2021)
  const there = await printInWorker(material, ['md'], () => undefined)
  const here = await printReport(material, ['md'], () => undefined)

  assert.deepEqual(there.findings, here.findings)
  assert.equal(Buffer.from(there.files[0]?.bytes ?? []).toString(), Buffer.from(here.files[0]?.bytes ?? []).toString())
})

test('the command tells of each step as it is done', async () => {
  const { effects, said } = notebook()
  await compileReport(order, effects)

  assert.deepEqual(said, [
    'sammanställer rapporten för 2021',
    'skrev ut html',
    'skrev ut md',
    'skrev ut json',
    'granskade rapporten',
  ])
})
