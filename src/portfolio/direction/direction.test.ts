import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { addDays, type CalendarDate, kronor, type OrganisationNumber } from '../../foundation/index.ts'
import type { CaseDescription } from '../cases/case-description.ts'
import { boundsOf, boundsPassed } from './bounds.ts'
import { aidStandingOf } from './de-minimis.ts'
import { DirectionRules, rulesInForce } from './direction-rules.ts'
import { stopsOf } from './stops.ts'

const file = fileURLToPath(new URL('../../../data/orebro-2021/direction-rules.json', import.meta.url))
const rules = DirectionRules.array().parse(JSON.parse(readFileSync(file, 'utf8')))[0] as DirectionRules
const day = (text: string) => text as CalendarDate

function about(over: Partial<CaseDescription> = {}): CaseDescription {
  return {
    title: 'x',
    kind: 'project',
    summary: '',
    municipalities: ['1880', '1881'],
    areas: [],
    goals: [],
    perspectives: [],
    subgoals: [],
    purposes: [],
    ...over,
  }
}

const company = (
  inExemptArea: boolean,
  womenShare: number,
  born: boolean | undefined,
  newIdea: boolean,
  existingCompany: boolean,
) => ({
  company: 'Exempel AB',
  organisation: '559999-0000' as OrganisationNumber,
  industry: '62.010',
  locality: 'Örebro',
  inExemptArea,
  newIdea,
  existingCompany,
  targetGroups: [],
  ownership: { womenShare, ...(born === undefined ? {} : { bornOutsideNordics: born }) },
})

test('the microgrant rule, every combination', () => {
  const both = [true, false]
  const table: string[] = []
  for (const urban of both)
    for (const woman of both)
      for (const born of [true, false, undefined])
        for (const idea of both)
          for (const existing of both) {
            const support = company(urban, woman ? 50 : 49, born, idea, existing)
            const isStopped =
              stopsOf(rules, about({ kind: 'microgrant', municipalities: ['1880'], support }), undefined).length > 0
            const isLetIn = !urban || born === true || (woman && idea && existing)
            assert.equal(isStopped, !isLetIn, JSON.stringify({ urban, woman, born, idea, existing }))
            table.push(`${urban} ${woman} ${born} ${idea} ${existing} ${isStopped}`)
          }
  assert.equal(table.length, 48)
  assert.equal(table.filter((line) => line.endsWith('true')).length, 14)
})

test('the rule is for microgrants only', () => {
  const support = company(true, 0, false, false, false)
  assert.deepEqual(
    stopsOf(rules, about({ kind: 'investment-support', municipalities: ['1880'], support }), undefined),
    [],
  )
})

test('exclusions stop a case with their sentence, and only the case they are about', () => {
  const stops = (over: Partial<CaseDescription>, priority = 'hallbart-naringsliv') =>
    stopsOf(rules, about(over), priority)
  assert.deepEqual(stops({}), [])
  assert.deepEqual(stops({ purposes: ['housing-investment'] }), ['Investeringar mot bostadssegregation betalas inte.'])
  assert.equal(stops({ purposes: ['housing-investment'] }, 'attraktivt-lan').length, 2, 'its priority says no too')
  assert.deepEqual(stops({ purposes: ['direct-aid'] }), ['Direkt stöd till enskilda personer betalas inte.'])
  assert.equal(stops({ municipalities: ['1880'] }).length, 1)
  assert.deepEqual(stops({ municipalities: ['1880'], regionalValue: 'Alla lär av det.' }), [])
  assert.deepEqual(stops({ municipalities: [] }), [], 'the whole county is not one municipality')
})

test('bounds count the year’s grants, leave out the case itself, and tell what would be passed with figures', () => {
  const granted = (id: string, kr: number, on = '2021-05-01', over = {}) => ({
    id,
    sort: 'insats' as const,
    decidedOn: day(on),
    granted: kronor(kr),
    forFollowUp: false,
    ...over,
  })
  const rows = [
    granted('a', 20_000_000),
    granted('b', 5_000_000, '2020-05-01'),
    granted('c', 6_000_000, '2021-06-01'),
    granted('d', 900_000, '2021-06-01', { forFollowUp: true, sort: 'support' }),
  ]
  const bounds = boundsOf(rules, rows, 'c')
  assert.deepEqual(
    bounds.map(({ id, left }) => [id, left]),
    [
      ['projects', kronor(6_520_000)],
      ['support', kronor(13_060_000)],
      ['follow-up', kronor(100_000)],
    ],
  )
  assert.deepEqual(boundsPassed(rules, bounds, about(), kronor(6_520_000)), [])
  const [passed] = boundsPassed(rules, bounds, about(), kronor(6_520_001))
  assert.equal(passed?.id, 'projects')
  assert.match(passed?.sentence ?? '', /vägledande.*Beviljat 20\s000\s000\skr av 26\s520\s000\skr/s)
  assert.deepEqual(
    boundsPassed(rules, bounds, about({ purposes: ['follow-up'] }), kronor(200_000)).map(({ id }) => id),
    ['follow-up'],
  )
})

test('aid of minor importance counts three years back from the day', () => {
  const grants = [
    { case: 'a', day: day('2018-06-30'), amount: kronor(500_000) },
    { case: 'b', day: day('2018-07-01'), amount: kronor(1_000_000) },
    { case: 'c', day: day('2021-01-01'), amount: kronor(700_000) },
  ]
  const standing = aidStandingOf(rules, grants, day('2021-06-30'))
  assert.deepEqual(
    [standing.ceiling, standing.total, standing.left, standing.isNearCeiling],
    [kronor(2_028_000), kronor(1_700_000), kronor(328_000), true],
  )
})

test('the room for aid is never below zero, and no grant outside the years is counted', () => {
  const grant = fc.record({
    days: fc.integer({ min: -3000, max: 500 }),
    amount: fc.integer({ min: 0, max: 300_000_000 }),
  })
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 20 }), (all) => {
      const on = day('2021-06-30')
      const grants = all.map(({ days, amount }, place) => ({
        case: String(place),
        day: addDays(on, days),
        amount: kronor(amount / 100),
      }))
      const { left, total, ceiling, grants: counted } = aidStandingOf(rules, grants, on)
      assert.ok(left >= 0 && (total > ceiling || left + total === ceiling))
      assert.ok(counted.every((each) => each.day > '2018-06-30' && each.day <= on))
    }),
  )
})

test('the latest version that covers the day is in force; none outside every period', () => {
  const versions = [
    { version: 1, rules },
    { version: 2, rules: { ...rules, to: day('2021-06-30') } },
  ]
  assert.equal(rulesInForce(versions, day('2021-03-01'))?.version, 2)
  assert.equal(rulesInForce(versions, day('2021-09-01'))?.version, 1)
  assert.equal(rulesInForce(versions, day('2022-01-01')), undefined)
})
