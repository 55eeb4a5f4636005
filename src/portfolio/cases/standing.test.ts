import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type CalendarDate, kronor } from '../../foundation/index.ts'
import type { CaseDescription } from './case-description.ts'
import type { CaseFact, RecordedFact } from './case-fact.ts'
import { leftOf, paidOf, standingOf } from './standing.ts'

const day = (text: string) => text as CalendarDate
const always = { day: day('9999-12-31') }

const description: CaseDescription = {
  title: 'Prov',
  kind: 'project',
  summary: '',
  municipalities: [],
  areas: [],
  goals: [],
  perspectives: [],
  subgoals: [],
  purposes: [],
}

/** Facts recorded on the day they happened, unless another day is said. */
function recorded(...facts: (CaseFact | readonly [CaseFact, string])[]): RecordedFact[] {
  return facts.map((each, place) => {
    const [fact, on] = Array.isArray(each) ? (each as [CaseFact, string]) : [each as CaseFact, (each as CaseFact).day]
    return { case: 'c', number: place + 1, fact, recordedBy: 'p', recordedOn: day(on), line: place + 1 }
  })
}

const described = (on: string): CaseFact => ({ kind: 'described', day: day(on), description })
const applied = (on: string): CaseFact => ({ kind: 'applied', day: day(on), amount: kronor(100) })
const granted = (on: string, amount: number, outcome: 'granted' | 'changed' = 'granted'): CaseFact => ({
  kind: 'decided',
  outcome,
  day: day(on),
  decidedBy: 'N',
  amount: kronor(amount),
  perYear: [{ year: Number(on.slice(0, 4)), amount: kronor(amount) }],
  conditions: [],
  acknowledged: [],
})
const paid = (on: string, amount: number): CaseFact => ({ kind: 'paid', day: day(on), amount: kronor(amount) })

test('where a case stands is told for any day', () => {
  const facts = recorded(
    described('2021-01-01'),
    applied('2021-02-01'),
    granted('2021-03-01', 80),
    paid('2021-04-01', 30),
    granted('2021-05-01', 100, 'changed'),
  )
  const on = (text: string) => {
    const so = standingOf(facts, { day: day(text) })
    return so && [so.state, so.grant?.amount, paidOf(so), leftOf(so)]
  }
  assert.equal(on('2020-12-31'), undefined)
  assert.deepEqual(on('2021-01-31'), ['draft', undefined, 0, 0])
  assert.deepEqual(on('2021-02-01'), ['applied', undefined, 0, 0])
  assert.deepEqual(on('2021-03-31'), ['granted', kronor(80), 0, kronor(80)])
  assert.deepEqual(on('2021-04-30'), ['granted', kronor(80), kronor(30), kronor(50)])
  assert.deepEqual(on('2021-12-31'), ['granted', kronor(100), kronor(30), kronor(70)])
})

test('what was recorded later is left out of what was known on a day', () => {
  const facts = recorded(described('2021-01-01'), applied('2021-02-01'), granted('2021-03-01', 80), [
    paid('2021-04-01', 30),
    '2021-09-01',
  ])
  const known = standingOf(facts, { day: day('2021-06-30'), knownOn: day('2021-07-31') })
  const now = standingOf(facts, { day: day('2021-06-30') })
  assert.deepEqual([known && paidOf(known), now && paidOf(now)], [0, kronor(30)])
})

test('a case that was registered after it was decided has its decision on the day of the decision', () => {
  const facts = recorded(described('2022-01-31'), applied('2021-09-01'), granted('2021-12-01', 80))
  assert.equal(standingOf(facts, { day: day('2021-12-01') })?.grant?.amount, kronor(80))
  assert.equal(standingOf(facts, { day: day('2021-08-31') }), undefined)
})

test('a fact that is taken back is not counted, and both stay in the version', () => {
  const facts = recorded(
    described('2021-01-01'),
    applied('2021-02-01'),
    granted('2021-03-01', 80),
    paid('2021-04-01', 30),
    {
      kind: 'corrected',
      day: day('2021-05-01'),
      fact: 4,
      reason: 'Fel ärende',
    },
  )
  const so = standingOf(facts, always)
  assert.deepEqual([so && paidOf(so), so?.version], [0, 5])
})

test('what others pay is told apart as applied and granted', () => {
  const co = (state: 'applied' | 'granted' | 'declined', amount: number): CaseFact => ({
    kind: 'co-financed',
    day: day('2021-02-01'),
    financier: 'EU',
    state,
    amount: kronor(amount),
  })
  const so = standingOf(recorded(described('2021-01-01'), co('applied', 50), co('granted', 40)), always)
  assert.deepEqual(so?.coFinancing, [{ financier: 'EU', applied: kronor(50), granted: kronor(40) }])
  const refused = standingOf(recorded(described('2021-01-01'), co('applied', 50), co('declined', 50)), always)
  assert.deepEqual(refused?.coFinancing, [{ financier: 'EU', applied: kronor(50), granted: 0 }])
})

test('whatever was granted and paid: paid and left are the grant, and no later day has fewer facts', () => {
  const payments = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 900 }), amount: fc.integer({ min: 1, max: 50 }) }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(payments, fc.integer({ min: 0, max: 900 }), (all, until) => {
      const grantedOn = day('2021-03-01')
      const ordered = all.toSorted((a, b) => a.after - b.after)
      const facts = recorded(
        described('2021-01-01'),
        applied('2021-02-01'),
        granted(grantedOn, 1000),
        ...ordered.map(({ after, amount }) => paid(addDays(grantedOn, after), amount)),
      )
      const so = standingOf(facts, { day: addDays(grantedOn, until) })
      assert.ok(so)
      assert.equal(paidOf(so) + leftOf(so), kronor(1000))
      assert.equal(so.payments.length, ordered.filter(({ after }) => after <= until).length)
    }),
  )
})
