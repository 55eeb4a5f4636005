import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { faultsIn } from '../../documents/index.ts'
import { asId, type CalendarDate, sumKronor } from '../../foundation/index.ts'
import { ensureFirstAdministrator } from '../../people/index.ts'
import { cases, ledger } from '../../portfolio/index.ts'
import { openTestStore, type Store } from '../../store/index.ts'
import { placeState } from '../movements/index.ts'
import { arrangeRound, checkRound, getRoundMaterial } from '../round-report/index.ts'
import { answerStates, isHandedIn } from '../rounds/round.ts'
import { listRounds } from '../rounds/round-store.ts'
import { listReceivedYears } from '../signing/received-store.ts'
import { loadExempellan } from './load-exempellan.ts'
import { makeCases } from './make-cases.ts'

const small = { insatser: 150, support: 150, seed: 7 }
const region = asId<'Region'>('exempellan')
let store: Store
let first: Awaited<ReturnType<typeof loadExempellan>>

before(async () => {
  store = await openTestStore()
  first = await loadExempellan(store, 'prov', undefined, small)
})
after(() => store.close())

test('the same seed gives the same cases, another gives others', () => {
  const made = [...makeCases(small)]
  assert.equal(made.length, 300)
  assert.deepEqual(made, [...makeCases(small)])
  assert.notDeepEqual(made, [...makeCases({ ...small, seed: 8 })])
})

test('every case holds the rules: days in order, years that sum, never more paid than granted, frames that hold', () => {
  const standings = [...makeCases({ insatser: 1200, support: 800, seed: 3 })].map(({ id, facts }) => {
    for (const fact of facts) assert.ok(cases.CaseFact.safeParse(fact).success, `${id} ${fact.kind}`)
    const recorded = facts.map((fact, place) => ({
      case: id,
      number: place + 1,
      fact,
      recordedBy: '',
      recordedOn: fact.day,
      line: 0,
    }))
    const so = cases.standingOf(recorded, { day: '9999-12-31' as CalendarDate })
    assert.ok(so, id)
    if (so.grant) {
      assert.equal(sumKronor(so.grant.perYear.map(({ amount }) => amount)), so.grant.amount, id)
      assert.ok(so.appliedOn !== undefined && so.grant.firstOn >= so.appliedOn, id)
    }
    assert.ok(cases.paidOf(so) <= (so.grant?.amount ?? 0), `${id} is paid more than granted`)
    return so
  })
  const frames = standings.filter(({ description }) => description.kind === 'framework')
  assert.ok(frames.length > 0)
  for (const frame of frames) {
    const parts = standings.filter(({ description }) => description.parent === frame.id)
    assert.ok(
      sumKronor(parts.map(({ grant }) => grant?.amount ?? sumKronor([]))) <= (frame.grant?.amount ?? 0),
      frame.id,
    )
  }
})

test('loading it twice writes once; its ledger and its register are there', async () => {
  assert.ok(first.changed > 1000)
  assert.equal((await loadExempellan(store, 'prov', undefined, small)).changed, 0)
  const { rows } = await ledger.presentLedger(store, region)
  assert.equal(rows.length, 300)
  assert.ok(ledger.sumLedger(rows).granted > 0)
})

test('three years of rounds are a world to try: signed, signed and amended, and one with something in every state', async () => {
  const { year } = first
  const all = await store.read(region, (db) => listRounds(db, region))
  const government = all.filter(({ report }) => report === 'government')
  assert.deepEqual(
    government.map(({ year: of, signed }) => [of, signed]),
    [
      [year, undefined],
      [year - 1, 2],
      [year - 2, 1],
    ],
  )
  assert.deepEqual(
    new Set(all.filter((round) => round.year === year).map(({ report }) => report)),
    new Set(['government', 'strategy', 'plan']),
  )
  const signedBefore = all.filter(({ report, signed }) => report === 'strategy' && signed !== undefined)
  assert.deepEqual(
    signedBefore.map(({ year: of }) => of),
    [year - 1],
  )
  for (const { id } of government) {
    const tree = arrangeRound(await getRoundMaterial(store, region, id))
    assert.deepEqual(faultsIn(tree), [])
    assert.match(String(tree.attrs['notice']), /påhittat län/)
    assert.match(tree.textContent, /anställt sin första medarbetare/)
  }
  const running = await getRoundMaterial(store, region, `${year}-government`)
  const states = new Set(running.assignments.map(({ state }) => state))
  assert.deepEqual(states, new Set(answerStates))
  assert.ok(running.assignments.some(({ carried }) => carried === 1))
  assert.ok(running.assignments.some(({ dueOn, state }) => dueOn < `${year + 1}-11-01` && !isHandedIn(state)))
  const rules = checkRound(running).map(({ rule }) => rule)
  assert.ok(rules.includes('R-WORD') && rules.includes('R-FIGURE'))
  const where = running.places.map((place) => {
    const movement = running.movements.find(({ id }) => id === place.movement)
    return movement && placeState(movement, place)
  })
  assert.deepEqual(new Set(where), new Set(['as-approved', 'trimmed', 'origin-moved-on']))
  assert.deepEqual((await store.read(region, (db) => listReceivedYears(db, region))).size, 1)
  assert.ok(await ensureFirstAdministrator(store, region), 'nobody invented can sign in')
})
