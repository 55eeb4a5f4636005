import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse, testRegion as region, testToday } from '../test-round.ts'
import { listKnownWords } from './known-word-store.ts'
import { recordKnownWord, slipIn, takeOutKnownWord, withoutKnownWords } from './known-words.ts'
import { meetWriters, writersIn } from './presence.ts'

const misspelt = {
  rule: 'R-SPELL',
  severity: 'error' as const,
  question: '1.2.1-q2',
  lines: [],
  quotes: ['Verksamehten'],
  message: '«Verksamehten» finns inte i ordlistan. Menas «verksamheten»? Rätta i så fall.',
}

test('a finding of spelling tells the word and what was likely meant; other findings tell none', () => {
  assert.deepEqual(slipIn(misspelt), { word: 'Verksamehten', meant: 'verksamheten' })
  assert.equal(slipIn({ ...misspelt, rule: 'R-NAME' }), undefined)
})

test('a word that somebody has vouched for is no fault, however it is capitalised', () => {
  const known = { word: 'verksamehten', round: '', addedBy: 'anna', addedOn: testToday }
  assert.deepEqual(withoutKnownWords([misspelt], [known]), [])
  assert.deepEqual(withoutKnownWords([misspelt], [{ ...known, word: 'annat' }]), [misspelt])
})

test('a writer adds a word for the region or for one round and takes it out again; a reader may not', async () => {
  const { store, writer, reader } = await openTestHouse()
  const words = async (round: string) =>
    (await store.read(region, (db) => listKnownWords(db, region, round))).map(({ word }) => word)
  const everywhere = { word: ' Regionkoll ', round: '' }
  await assert.rejects(recordKnownWord(store, reader, everywhere, testToday), { code: 'not-allowed' })
  await assert.rejects(recordKnownWord(store, writer, { word: 'två ord', round: '' }, testToday), {
    code: 'not-one-word',
  })
  await recordKnownWord(store, writer, everywhere, testToday)
  await recordKnownWord(store, writer, { word: 'Kraftlyft', round: '2021-government' }, testToday)
  assert.deepEqual(await words('2021-government'), ['kraftlyft', 'regionkoll'])
  assert.deepEqual(await words('2022-government'), ['regionkoll'])
  await assert.rejects(takeOutKnownWord(store, reader, { word: 'regionkoll', round: '' }), { code: 'not-allowed' })
  await takeOutKnownWord(store, writer, { word: 'regionkoll', round: '' })
  assert.deepEqual(await words('2022-government'), [])
  await assert.rejects(takeOutKnownWord(store, writer, { word: 'regionkoll', round: '' }), { code: 'not-found' })
  await store.close()
})

test('who writes is known by what the windows tell, until they have been silent for fifteen seconds', async () => {
  const { store, writer, other } = await openTestHouse()
  const at = (seconds: number) => new Date(Date.parse('2022-01-10T09:00:00Z') + seconds * 1000)
  const place = { year: 2021, question: '1.2.1-q2', anchor: 1, head: 3 }
  assert.deepEqual(await meetWriters(store, writer, { ...place, client: 'a' }, at(0)), [])
  const seen = await meetWriters(store, other, { ...place, client: 'b' }, at(4))
  assert.deepEqual(seen, [{ client: 'a', name: writer.name, anchor: 1, head: 3 }])
  const names = (await writersIn(store, region, 2021, at(10))).get('1.2.1-q2')
  assert.deepEqual(names, [writer.name, other.name].toSorted())
  assert.deepEqual(await meetWriters(store, other, { ...place, client: 'b' }, at(16)), [])
  await store.close()
})
