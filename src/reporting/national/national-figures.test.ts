import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFigure, exampleRegion, exampleRegions } from './example-regions.ts'
import { nationalView } from './national-view.ts'

const last = exampleRegions.length - 1
const withLast = (figure: NonNullable<Parameters<typeof exampleRegion>[1]>['figure']) =>
  nationalView([...exampleRegions.slice(0, last), exampleRegion(last, figure === undefined ? {} : { figure })]).figures

test('what is the same is summed for all', () => {
  const [figure, ...others] = nationalView(exampleRegions).figures
  assert.deepEqual(others, [])
  assert.deepEqual([figure?.sum, figure?.leftOut, figure?.questions], [(20 * 21) / 2, [], ['q1']])
})

for (const [what, figure] of [
  ['definition', { definition: 'Något annat räknas.' }],
  ['unit', { unit: 'pieces' }],
  ['period', { ask: 'granted-amount;period=2020;as=mkr', period: '2020' }],
] as const)
  test(`a region whose ${what} differs is left out of the sum, and it is told what it has instead`, () => {
    const [own, other] = withLast(figure)
    const { label, definition, unit, period } = { ...exampleFigure, ...figure }
    assert.equal(own?.sum, (19 * 20) / 2)
    assert.deepEqual(
      own.leftOut.map((each) => [each.region.id, each.why, each.why === 'differs' ? each.in : []]),
      [['r20', 'differs', [what]]],
    )
    const [left] = own.leftOut
    assert.deepEqual(left?.why === 'differs' ? left.has : undefined, { label, definition, unit, period })
    assert.deepEqual([other?.sum, other?.noSum, other?.leftOut.length], [undefined, 'alone', 0])
  })

test('all that differs is told, not the first alone', () => {
  const [own] = withLast({ unit: 'pieces', period: '2020' })
  const [left] = own?.leftOut ?? []
  assert.deepEqual(left?.why === 'differs' ? left.in : [], ['unit', 'period'])
})

test('a region without the figure, and one whose value nobody has, are named and not counted as nothing', () => {
  assert.deepEqual(
    withLast('none')[0]?.leftOut.map(({ why }) => why),
    ['not-used'],
  )
  const [missing] = withLast({ value: null })
  assert.deepEqual([missing?.sum, missing?.leftOut.map(({ why }) => why)], [(19 * 20) / 2, ['missing']])
})

test('a figure in two forms in one report is counted once', () => {
  const twice = exampleRegion(5)
  const figures = [...twice.figures, { ...exampleFigure, ask: 'granted-amount;period=2021;as=tkr', value: 5 }]
  const [figure, ...others] = nationalView([exampleRegion(4), { ...twice, figures }]).figures
  assert.deepEqual([figure?.sum, figure?.values.length, others], [9, 2, []])
})

test('shares, changes in per cent and medians are not summed', () => {
  const noSum = (figure: Partial<typeof exampleFigure>) =>
    nationalView([0, 1].map((at) => exampleRegion(at, { figure }))).figures.map((each) => [each.sum, each.noSum])
  assert.deepEqual(noSum({ unit: 'percent' }), [[undefined, 'share']])
  assert.deepEqual(noSum({ ask: 'granted-amount;period=2021;show=change-percent' }), [[undefined, 'share']])
  assert.deepEqual(noSum({ definition: 'Medianen av det som beviljades.' }), [[undefined, 'median']])
})
