import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FigureForm, formatAsked } from '../catalogue/index.ts'
import { isSameValue } from './same-value.ts'

test('two ways of writing one value agree, two values do not', () => {
  const same = [
    ['9', 'nio'],
    ['40,5 Mkr', '40 480 000 kr'],
    ['40\u00a0Mkr', '40,5\u00a0Mkr'],
    ['drygt 40 Mkr', '40,9 Mkr'],
    ['72,5 procent', '72,5 procent'],
    ['8 322,896 tkr', '8 322 896 kr'],
    ['uppgift saknas', 'uppgift saknas'],
  ] as const
  const different = [
    ['200', '220'],
    ['9', 'tio'],
    ['41 Mkr', '40 480 000 kr'],
    ['drygt 40 Mkr', '46 Mkr'],
    ['12 procent', '12'],
    ['uppgift saknas', '0'],
    ['fyrtio', '41'],
    ['−3', '3'],
  ] as const
  for (const [one, other] of same) assert.ok(isSameValue(one, other) && isSameValue(other, one), `${one}, ${other}`)
  for (const [one, other] of different)
    assert.ok(!isSameValue(one, other) && !isSameValue(other, one), `${one}, ${other}`)
})

test('drygt is above and near, knappt and nästan below, mer än above, minst not below, cirka on either side', () => {
  const same = [
    ['drygt 40', '41'],
    ['drygt 40 Mkr', '42 Mkr'],
    ['knappt 40', '39'],
    ['nästan 40', '38'],
    ['mer än 40', '57'],
    ['över 40', '41'],
    ['färre än 40', '12'],
    ['minst 40', '40'],
    ['högst 40', '40'],
    ['cirka 40', '38'],
    ['omkring 40', '42'],
    ['drygt fyrtio', '41'],
    ['drygt 40', 'knappt 45'],
    ['drygt 40 %', '40 %'],
  ] as const
  const different = [
    ['drygt 40', '40'],
    ['drygt 40', '39'],
    ['drygt 40', '57'],
    ['knappt 40', '40'],
    ['knappt 40', '41'],
    ['nästan 40', '41'],
    ['mer än 40', '40'],
    ['över 40', '39'],
    ['minst 40', '39'],
    ['cirka 40', '57'],
    ['drygt 40', 'knappt 40'],
    ['drygt 40 Mkr', '39,4 Mkr'],
  ] as const
  for (const [one, other] of same) assert.ok(isSameValue(one, other) && isSameValue(other, one), `${one}, ${other}`)
  for (const [one, other] of different)
    assert.ok(!isSameValue(one, other) && !isSameValue(other, one), `${one}, ${other}`)
})

test('however the catalogue writes a value, it agrees with itself', () => {
  const form: fc.Arbitrary<FigureForm> = fc.record(
    {
      unit: fc.constantFrom('kr' as const, 'tkr' as const, 'mkr' as const),
      decimals: fc.integer({ min: 0, max: 3 }),
      about: fc.constantFrom('drygt' as const, 'knappt' as const, 'cirka' as const, 'nästan' as const),
      words: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const unit = fc.constantFrom('kronor' as const, 'pieces' as const, 'percent' as const)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000_000 }), unit, form, form, (whole, of, one, other) => {
      const value = of === 'percent' ? whole / 1000 : whole
      const written = [one, other].map((each) => formatAsked({ value, unit: of }, each))
      assert.ok(isSameValue(written[0] ?? '', written[1] ?? ''), written.join(' | '))
    }),
    { numRuns: 5000, examples: [[8_322_896, 'kronor', {}, { unit: 'tkr', decimals: 3 }]] },
  )
})
