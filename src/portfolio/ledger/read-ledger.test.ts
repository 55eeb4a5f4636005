import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId, type CalendarDate, kronor } from '../../foundation/index.ts'
import { openTestStore, type Store } from '../../store/index.ts'
import type { CaseDescription } from '../cases/case-description.ts'
import type { CaseFact } from '../cases/case-fact.ts'
import { addFacts } from '../cases/case-fact-store.ts'
import { sumLedger } from './ledger-filter.ts'
import { presentLedger, readLedgerAsOf } from './read-ledger.ts'

const region = asId<'Region'>('orebro')
const day = (text: string) => text as CalendarDate
let store: Store

before(async () => {
  store = await openTestStore()
  await store.write(region, async ({ db }) => {
    await db.insertInto('region').values({ id: 'orebro', name: 'Exempellän' }).execute()
  })
})
after(() => store.close())

function described(kind: CaseDescription['kind'], parent?: string): CaseFact {
  const empty = { summary: '', municipalities: [], areas: [], goals: [], perspectives: [], subgoals: [], purposes: [] }
  return {
    kind: 'described',
    day: day('2021-01-01'),
    description: { title: kind, kind, ...empty, ...(parent ? { parent } : {}) },
  }
}

function granted(amount: number): CaseFact {
  const money = { amount: kronor(amount), perYear: [{ year: 2021, amount: kronor(amount) }] }
  return {
    kind: 'decided',
    outcome: 'granted',
    day: day('2021-03-01'),
    decidedBy: 'N',
    ...money,
    conditions: [],
    acknowledged: [],
  }
}

async function add(id: string, from: number, ...facts: CaseFact[]): Promise<void> {
  await store.write(region, async (tx) => {
    const line = await tx.journal({ who: 'prov', what: 'case.test', subject: `case/${id}` })
    const all = facts.map((fact, place) => ({
      case: id,
      number: from + place,
      fact,
      recordedBy: 'p',
      recordedOn: fact.day,
    }))
    assert.ok(await addFacts(tx, all, line))
  })
}

test('a kept ledger catches up with what has been written, and is the same as one that is read anew', async () => {
  await add('a', 1, described('project'), granted(100))
  const first = await presentLedger(store, region)
  assert.equal(sumLedger(first.rows).granted, kronor(100))
  assert.equal(await presentLedger(store, region), first, 'nothing new: the same ledger')

  await add('a', 3, { kind: 'paid', day: day('2021-04-01'), amount: kronor(40) })
  await add('b', 1, described('project'), granted(50))
  const next = await presentLedger(store, region)
  const anew = await readLedgerAsOf(store, region, { day: day('9999-12-31') })
  assert.deepEqual(next.rows, anew.rows)
  assert.deepEqual([sumLedger(next.rows).granted, sumLedger(next.rows).paid], [kronor(150), kronor(40)])
})

test('a framework holds what its sub-projects have not been given, so that the rows add up', async () => {
  await add('frame', 1, described('framework'), granted(1000))
  await add('part-1', 1, described('sub-project', 'frame'), granted(300))
  await add('part-2', 1, described('sub-project', 'frame'), granted(200))
  const { byId } = await presentLedger(store, region)
  const frame = byId.get('frame')
  assert.deepEqual(
    [frame?.frame, frame?.granted, frame?.perYear],
    [kronor(1000), kronor(500), [{ year: 2021, amount: kronor(500) }]],
  )
  const own = [...byId.values()].filter(({ id, parent }) => id === 'frame' || parent === 'frame')
  assert.equal(sumLedger(own).granted, kronor(1000))
})

test('the application’s role may neither change nor delete a fact', async () => {
  const change = store.write(region, ({ db }) => db.updateTable('case_fact').set({ kind: 'paid' }).execute())
  await assert.rejects(change, /permission denied/)
  await assert.rejects(
    store.write(region, ({ db }) => db.deleteFrom('case_fact').execute()),
    /permission denied/,
  )
})

test('another region sees nothing of it', async () => {
  assert.deepEqual((await presentLedger(store, asId<'Region'>('annan'))).rows, [])
})
