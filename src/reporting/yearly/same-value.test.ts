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
    ['drygt 40 Mkr', '42 Mkr'],
    ['12 procent', '12'],
    ['uppgift saknas', '0'],
    ['−3', '3'],
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
