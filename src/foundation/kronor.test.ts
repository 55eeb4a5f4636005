import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatKronor, kronor, parseKronor, sumKronor } from './kronor.ts'

test('an amount is read as people write it, and printed with non-breaking spaces', () => {
  assert.equal(parseKronor('40 480 000'), kronor(40_480_000))
  assert.equal(parseKronor(' 1 500,50 kr '), kronor(1_500.5))
  assert.equal(formatKronor(kronor(40_480_000)), '40\u00a0480\u00a0000\u00a0kr')
})

test('what could mean two things is refused, not guessed', () => {
  for (const text of ['1.500', '13,5 mkr', '', 'tolv', '1,234'])
    assert.throws(() => parseKronor(text), { name: 'Refusal', code: 'not-an-amount' })
})

test('what is printed can be read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (ore) => {
      const amount = kronor(ore / 100)
      assert.equal(parseKronor(formatKronor(amount)), amount)
    }),
  )
})

test('a sum is exact in öre, in whatever order it is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (ore) => {
      const amounts = ore.map((each) => kronor(each / 100))
      assert.equal(sumKronor(amounts), sumKronor(amounts.toReversed()))
      assert.equal(
        sumKronor(amounts),
        ore.reduce((sum, each) => sum + each, 0),
      )
    }),
  )
})
