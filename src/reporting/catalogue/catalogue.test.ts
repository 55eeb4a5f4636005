import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPeriod } from './asked-period.ts'
import { catalogue } from './catalogue.ts'
import { computeFigure } from './compute-figure.ts'
import { type FigureAsk, readAsk, writeAsk } from './figure-ask.ts'
import { subjects } from './figure-definition.ts'
import { formatAsked } from './format-asked.ts'
import { periodsOf, seriesOf } from './series-of.ts'
import { askOf, testSources } from './test-sources.ts'

const blank = '\u00a0'

test('every subject has figures, each id stands once, and each says what it counts in a sentence', () => {
  assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length)
  for (const subject of subjects)
    assert.ok(
      catalogue.some((each) => each.subject === subject),
      subject,
    )
  for (const { id, says } of catalogue) assert.match(says, /^[A-ZÅÄÖ].*\.$/, id)
})

test('what is asked comes back as it was written', () => {
  const asks: fc.Arbitrary<FigureAsk> = fc.record({
    definition: fc.constantFrom('granted-amount', 'ongoing'),
    period: fc.integer({ min: 1990, max: 2099 }).map(String),
    filter: fc.dictionary(fc.constantFrom('kind', 'goal', 'area'), fc.string({ minLength: 1, maxLength: 12 })),
    form: fc.constantFrom({}, { unit: 'mkr' as const, decimals: 1 }, { about: 'drygt' as const, words: true }),
  })
  fc.assert(fc.property(asks, (ask) => assert.deepEqual(readAsk(writeAsk(ask)), { ...ask, filter: { ...ask.filter } })))
  for (const wrong of ['', 'granted-amount', 'x;period=tjugo', '<b>;period=2021'])
    assert.equal(readAsk(wrong), undefined)
})

test('a figure that is not in the catalogue is refused', () => {
  assert.throws(() => computeFigure(askOf('finns-inte;period=2021'), testSources), { code: 'figure-not-known' })
})

test('years, sisters and the whole, by which words are judged', () => {
  assert.deepEqual(periodsOf(catalogue.find(({ id }) => id === 'granted-count') ?? assert.fail(), testSources), [
    '2020',
    '2021',
  ])
  const { series, sisters, whole } = seriesOf(askOf('granted-amount;period=2021;filter.sort=support'), testSources)
  assert.deepEqual(series, [
    { period: '2020', value: 0 },
    { period: '2021', value: 100_000 },
  ])
  assert.deepEqual(sisters, [
    { name: 'företagsstöd', value: 100_000, own: true },
    { name: 'projekt', value: 300_000 },
  ])
  assert.equal(whole, 400_000)
})

test('a figure is written as its place wants it', () => {
  const money = { value: 40_480_000, unit: 'kronor' as const }
  const shown: readonly (readonly [Parameters<typeof formatAsked>[1], string])[] = [
    [{}, `40${blank}480${blank}000${blank}kr`],
    [{ unit: 'tkr' }, `40${blank}480${blank}tkr`],
    [{ unit: 'mkr' }, `40,5${blank}Mkr`],
    [{ unit: 'mkr', about: 'drygt' }, `drygt 40${blank}Mkr`],
    [{ unit: 'mkr', about: 'knappt' }, `knappt 41${blank}Mkr`],
  ]
  for (const [form, text] of shown) assert.equal(formatAsked(money, form), text)
  assert.equal(formatAsked({ value: 9, unit: 'pieces' }, { words: true }), 'nio')
  assert.equal(formatAsked({ value: 40, unit: 'pieces' }, { about: 'drygt' }), '40')
  assert.equal(formatAsked({ value: 1.5, unit: 'pieces' }, { about: 'drygt' }), '1,5')
  assert.equal(formatAsked({ value: undefined, unit: 'pieces' }, {}), 'uppgift saknas')
})

test('drygt is never above the value and knappt never below it', () => {
  const numberIn = (text: string) => Number(text.replaceAll(/[^\d,-]/g, '').replace(',', '.'))
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (value) => {
      const low = formatAsked({ value, unit: 'pieces' }, { about: 'drygt' })
      const high = formatAsked({ value, unit: 'pieces' }, { about: 'knappt' })
      if (low.startsWith('drygt')) assert.ok(numberIn(low) <= value)
      if (high.startsWith('knappt')) assert.ok(numberIn(high) >= value)
    }),
  )
})

test('the parts of a sum are never more than the whole', () => {
  for (const definition of catalogue.filter(({ id }) => id === 'granted-amount' || id === 'granted-count')) {
    const filter = definition.filters.find(({ name }) => name === 'sort')
    const parts = filter?.choices(testSources) ?? []
    const at = (given: Record<string, string>) =>
      definition.count(testSources, readPeriod('2021') ?? assert.fail(), given).value ?? 0
    const sum = parts.reduce((total, { value }) => total + at({ [filter?.name ?? '']: value }), 0)
    assert.equal(sum, at({}))
  }
})

test('drygt, knappt and nästan follow the value: the number that is written always lies on the right side', () => {
  const about = fc.constantFrom('drygt' as const, 'knappt' as const, 'nästan' as const)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90_000_000 }), about, (value, word) => {
      const text = formatAsked({ value, unit: 'kronor' }, { unit: 'mkr', about: word })
      const [, said, number] = /^(\p{L}+) ([\d ]+)/u.exec(text.replaceAll('\u00a0', ' ')) ?? []
      if (said === undefined) return
      const shown = 1_000_000 * Number(number?.replaceAll(' ', ''))
      assert.ok(said === word && (word === 'drygt' ? shown < value : shown > value), `${value}: ${text}`)
    }),
  )
  const granted = (value: number) => formatAsked({ value, unit: 'kronor' }, { unit: 'mkr', about: 'drygt' })
  assert.equal(granted(40_480_000), `drygt 40${blank}Mkr`)
  assert.equal(granted(39_480_000), `drygt 39${blank}Mkr`)
  assert.equal(granted(40_000_000), `40${blank}Mkr`)
})
