import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { build, printDocx } from '../../documents/index.ts'
import { asId } from '../../foundation/index.ts'
import type { Person } from '../../people/index.ts'
import { openTestStore, recordRegion, type Store } from '../../store/index.ts'
import {
  changeTemplate,
  chooseTemplate,
  chosenTemplate,
  getBytes,
  keepTemplate,
  listChoices,
  listFiles,
  listTemplates,
  replaceTemplate,
  type WordTemplate,
} from './index.ts'

const region = asId<'Region'>('exempellan')
const today = asId<'CalendarDate'>('2030-01-15')
const person = (id: string, role: string) => ({ id, region, name: id, roles: [role] }) as unknown as Person
const [leader, writer] = [person('lena', 'coordinator'), person('vera', 'writer')]
let store: Store
let file: Uint8Array

before(async () => {
  store = await openTestStore()
  await store.write(region, (tx) => recordRegion(tx, region, 'Region Exempellän'))
  file = await printDocx(build.doc({ title: 'Mall' }, build.paragraph('{{rapport}}')))
})
after(() => store.close())

const given = () => ({
  name: 'Näringsdepartementet',
  receiver: 'Regeringskansliet',
  file: { name: 'mall.docx', bytes: file },
})
const stored = () => store.read(region, (db) => listTemplates(db, region))

test('only whoever leads rounds may keep a template', async () => {
  await assert.rejects(keepTemplate(store, writer, given(), today), { code: 'not-allowed' })
  const { id } = await keepTemplate(store, leader, given(), today)
  assert.deepEqual(
    (await stored()).map((each) => each.id),
    [id],
  )
  await assert.rejects(changeTemplate(store, writer, id, { step: 'remove' }), { code: 'not-allowed' })
  await assert.rejects(chooseTemplate(store, writer, { kind: 'form', id: 'f' }, id), { code: 'not-allowed' })
})

test('what is no template is refused and nothing is kept', async () => {
  const before = await stored()
  const wrong = { ...given(), file: { name: 'bild.png', bytes: new Uint8Array([1, 2, 3]) } }
  await assert.rejects(keepTemplate(store, leader, wrong, today), { code: 'file-not-readable' })
  assert.deepEqual(await stored(), before)
})

test('a new file takes the place of the one before, which can be fetched and used again', async () => {
  const { id } = await keepTemplate(store, leader, { ...given(), name: 'Byts' }, today)
  const second = await printDocx(build.doc({ title: 'Ny' }, build.paragraph('Ny')))
  await replaceTemplate(store, leader, id, { name: 'ny.docx', bytes: second }, today)
  const now = async () => (await stored()).find((each) => each.id === id)?.file
  assert.equal(await now(), 2)
  assert.deepEqual(
    (await store.read(region, (db) => listFiles(db, region, id))).map(({ number }) => number),
    [2, 1],
  )
  assert.deepEqual(await store.read(region, (db) => getBytes(db, region, id, 1)), file)
  await changeTemplate(store, leader, id, { step: 'use', file: 1 })
  assert.equal(await now(), 1)
  await assert.rejects(changeTemplate(store, leader, id, { step: 'use', file: 9 }), { code: 'not-found' })
})

test('a template that was removed comes back with its choices', async () => {
  const { id } = await keepTemplate(store, leader, { ...given(), name: 'Tas bort' }, today)
  await chooseTemplate(store, leader, { kind: 'form', id: 'f' }, id)
  const chosen = async () =>
    chosenTemplate(await stored(), await store.read(region, (db) => listChoices(db, region)), { id: 'r', form: 'f' })
  await changeTemplate(store, leader, id, { step: 'remove' })
  assert.equal(await chosen(), undefined)
  await changeTemplate(store, leader, id, { step: 'restore' })
  assert.equal(((await chosen()) as WordTemplate).id, id)
  await chooseTemplate(store, leader, { kind: 'form', id: 'f' }, undefined)
  assert.equal(await chosen(), undefined)
})

test('what is chosen for the round goes before what is chosen for its form, and our own form is a choice too', () => {
  const template = (id: string): WordTemplate => ({ id, name: id, receiver: '', file: 1, isRemoved: false })
  const templates = [template('a'), template('b')]
  const round = { id: '2030-government', form: 'f' }
  const of = (...choices: [string, string][]) => chosenTemplate(templates, new Map(choices), round)
  assert.equal(of(), undefined)
  assert.deepEqual(of(['form/f', 'a']), template('a'))
  assert.deepEqual(of(['form/f', 'a'], ['round/2030-government', 'b']), template('b'))
  assert.equal(of(['form/f', 'a'], ['round/2030-government', '']), 'own')
  assert.deepEqual(of(['form/f', 'a'], ['round/2030-government', 'gone']), template('a'))
})
