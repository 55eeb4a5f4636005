import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { openTestStore, recordRegion, type Store } from '../store/index.ts'
import { Insats } from './insats.ts'
import { recordInsatser, searchInsatser } from './insats-store.ts'

const region = asId<'Region'>('exempellan')
let store: Store

function insats(id: string, title: string, description: string): Insats {
  const papers = { document: 'exempellan', lines: [1] }
  const lists = { areas: [], effectGoals: [], subgoals: [], financing: [], partners: [], diaryNumbers: [], remarks: [] }
  return Insats.parse({ id, title, description, year: 2030, reported: 'funded', section: '1.4.1', papers, ...lists })
}

before(async () => {
  store = await openTestStore()
  await store.write(region, async (tx) => {
    await recordRegion(tx, region, 'Region Exempellän')
    const all = [
      insats('a', 'Ålfiske', 'Utvecklar bredbandsutbyggnaden kring sjön.'),
      insats('b', 'Ängar', 'Företag får hjälp med 100 % av planerna.'),
      insats('c', 'Öar', 'Kulturmiljöer på öarna.'),
    ]
    await recordInsatser(tx, all, 'test')
  })
})
after(() => store.close())

async function found(text: string): Promise<string[]> {
  const page = await store.read(region, (db) => searchInsatser(db, region, { text, sort: 'name', page: 1, size: 10 }))
  return page.insatser.map(({ id }) => id)
}

test('a word is found in its other forms and as a part of a compound', async () => {
  assert.deepEqual(await found('företagen'), ['b'])
  assert.deepEqual(await found('utbyggnad'), ['a'])
  assert.deepEqual(await found('kulturmiljö'), ['c'])
})

test('every word must be there, whatever the case', async () => {
  assert.deepEqual(await found('ÅLFISKE sjön'), ['a'])
  assert.deepEqual(await found('ålfiske öarna'), [])
})

test('signs that mean something to a database are searched for as they are', async () => {
  assert.deepEqual(await found('100 %'), ['b'])
  assert.deepEqual(await found('_'), [])
})

test('without words all are there, in Swedish order', async () => {
  assert.deepEqual(await found(''), ['a', 'b', 'c'])
})
