/*
 * The house holds itself up: who may import whom, no circles, and the proportions of rooms and floors (design: HOUSE).
 * These bounds are never loosened to make a change fit.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allFiles, circlesIn, type HouseFile, importsOf, longFunctionsIn, share } from './house.ts'

const floors12 = ['strategy', 'statistics', 'organisations', 'people', 'documents', 'charts', 'store']
const floors1to4 = ['reporting', 'portfolio', 'cooperation', 'knowledge', ...floors12]
const field = ['strategy', 'organisations', 'people', 'documents', 'store', 'foundation']

/** The import table: a folder may import itself and what stands here. */
const mayImport: Record<string, readonly string[]> = {
  web: [...floors1to4, 'texts', 'foundation'],
  api: [...floors1to4, 'texts', 'foundation'],
  cli: [...floors1to4, 'texts', 'foundation'],
  reporting: [...floors1to4, 'texts', 'foundation'],
  portfolio: field,
  cooperation: [...field, 'portfolio'],
  knowledge: [...field, 'portfolio'],
  strategy: ['people', 'store', 'foundation'],
  organisations: ['people', 'store', 'foundation'],
  statistics: ['store', 'charts', 'foundation'],
  people: ['store', 'foundation'],
  documents: ['foundation', 'charts'],
  charts: ['foundation'],
  store: ['foundation'],
  texts: ['foundation'],
  foundation: [],
}

/** Tables may be as long as the field is wide; each says that it is one in its first lines. */
const isTable = (file: HouseFile) => /\bA table\b/.test(file.text.slice(0, 900))

const files = allFiles()
const code = files.filter((file) => !file.isTest)
const inFolder = code.filter((file) => file.folder !== '')

test('each folder imports only what the table lets it', () => {
  const wrong = files
    .filter((file) => file.folder !== '')
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => to.folder !== file.folder && !(mayImport[file.folder] ?? []).includes(to.folder))
        .map((to) => `${file.path} imports ${to.path}`),
    )
  assert.deepEqual(wrong, [])
})

test('from outside, only the face of a folder is imported', () => {
  const wrong = inFolder.flatMap((file) =>
    importsOf(file)
      .filter((to) => to.folder !== file.folder && to.folder !== '' && to.path !== `${to.folder}/index.ts`)
      .map((to) => `${file.path} imports ${to.path}`),
  )
  assert.deepEqual(wrong, [])
})

test('a face is never imported from inside its own folder', () => {
  const wrong = inFolder.filter((file) =>
    importsOf(file).some((to) => to.path === `${file.folder}/index.ts` && to.folder === file.folder),
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('there are no circles of imports, type imports counted', () => {
  assert.deepEqual(circlesIn(files), [])
})

test('SQL is written only in stores', () => {
  const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql`/
  const wrong = inFolder.filter(
    (file) => file.folder !== 'store' && sql.test(file.text) && !file.path.endsWith('-store.ts'),
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('rules import neither stores nor use cases of their own folder: a store is imported by use cases and the face', () => {
  const domain = ['strategy', 'portfolio', 'cooperation', 'knowledge', 'organisations']
  const wrong = inFolder
    .filter((file) => domain.includes(file.folder) && file.path.endsWith('-store.ts'))
    .flatMap((file) =>
      importsOf(file)
        .filter((to) => /\/(record|change|load|remove)-/.test(to.path))
        .map((to) => `${file.path} imports ${to.path}`),
    )
  assert.deepEqual(wrong, [])
})

test('only settings.ts reads the environment', () => {
  const wrong = code.filter((file) => /\bprocess\.env\b/.test(file.text) && file.path !== 'settings.ts')
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('the field never mentions HTTP, and its rules have no clock', () => {
  const domain = ['strategy', 'portfolio', 'cooperation', 'knowledge', 'organisations', 'foundation']
  const wrong = code.filter(
    (file) => domain.includes(file.folder) && /\bhttp\b|from 'hono|Date\.now\(|new Date\(\)/.test(file.text),
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('no file is over 300 lines unless it is a table', () => {
  assert.deepEqual(
    files.filter((file) => file.lines > 300 && !isTable(file)).map((file) => `${file.path}: ${file.lines}`),
    [],
  )
})

test('nine files in ten are under 160 lines, and half are under 80', () => {
  const rooms = code.filter((file) => !isTable(file)).map((file) => file.lines)
  assert.ok(share(rooms, (lines) => lines < 160) >= 0.9, `under 160: ${share(rooms, (lines) => lines < 160)}`)
  assert.ok(share(rooms, (lines) => lines <= 80) >= 0.5, `at most 80: ${share(rooms, (lines) => lines <= 80)}`)
})

test('no function is over 60 lines, and nine in ten are under 30', () => {
  const lengths = code.filter((file) => !isTable(file)).flatMap((file) => longFunctionsIn(file))
  assert.deepEqual(
    lengths.filter((found) => found.lines > 60),
    [],
  )
  assert.ok(
    share(
      lengths.map((found) => found.lines),
      (lines) => lines < 30,
    ) >= 0.9,
  )
})

test('no folder has more than 25 rooms, tests and examples not counted', () => {
  const counts = Map.groupBy(inFolder, (file) => file.path.slice(0, file.path.lastIndexOf('/')))
  assert.deepEqual(
    [...counts].filter(([, rooms]) => rooms.length > 25).map(([folder, rooms]) => `${folder}: ${rooms.length}`),
    [],
  )
})

test('a face shows at most 30 names, and so does the face of each room behind it; nothing is passed on by the star', () => {
  const wrong = inFolder.filter(
    (file) =>
      file.path.endsWith('/index.ts') &&
      file.folder !== 'foundation' &&
      (file.exportedNames > 30 || /^export \* from/m.test(file.text)),
  )
  assert.deepEqual(
    wrong.map((file) => `${file.path}: ${file.exportedNames}`),
    [],
  )
})

test('no room is called utils, helpers, common, manager or service', () => {
  assert.deepEqual(
    files
      .filter((file) => /(utils?|helpers?|common|managers?|services?)(\/|\.tsx?$)/.test(file.path))
      .map((file) => file.path),
    [],
  )
})

test('each file begins with what it is for, or with the thing itself under a doc comment', () => {
  const wrong = inFolder.filter((file) => !file.path.endsWith('index.ts') && !/\/\*/.test(file.text.slice(0, 1200)))
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('each folder on a floor has a README', () => {
  const folders = new Set(inFolder.map((file) => file.folder))
  assert.deepEqual(
    [...folders].filter((folder) => !files.some((file) => file.folder === folder && file.hasReadme)),
    [],
  )
})
