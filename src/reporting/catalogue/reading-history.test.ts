import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from '../../documents/index.ts'
import { confirmedReadings, frozenReading, isSameQuestion } from './reading-history.ts'
import { askOf } from './test-sources.ts'

const ask = askOf('networks;period=2021')
const written = (text: string, of = 'networks;period=2021') => [
  build.paragraph('Regionen deltar i ', build.figure({ text, id: 'n', ask: of }), ' nätverk.'),
]

test('a question is the same whatever its period and form, but not with another part', () => {
  assert.ok(isSameQuestion(ask, askOf('networks;period=2020;words=ja')))
  assert.ok(!isSameQuestion(ask, askOf('networks;period=2021;filter.kind=council')))
  assert.ok(!isSameQuestion(ask, askOf('networks;period=2021;show=change')))
})

test('a value is told with the version that first had it, and again when it has changed', () => {
  const versions = [
    { place: '1.1.1-q2', version: 1, blocks: written('58') },
    { place: '1.1.1-q2', version: 2, blocks: written('58') },
    { place: '1.1.1-q2', version: 3, blocks: written('62') },
    { place: '1.1.2-q1', version: 1, blocks: written('62', 'networks;period=2020') },
    { place: '1.1.2-q1', version: 2, blocks: written('9', 'events;period=2021') },
  ]
  assert.deepEqual(
    confirmedReadings(ask, versions).map(({ period, reads, place, version }) => [period, reads, place, version]),
    [
      ['2021', '58', '1.1.1-q2', 1],
      ['2021', '62', '1.1.1-q2', 3],
      ['2020', '62', '1.1.2-q1', 1],
    ],
  )
})

test('a signed report keeps the value of its own period and of the series beside it', () => {
  const figures = [
    { ask: 'events;period=2021', value: 9, readings: [] },
    { ask: 'networks;period=2021;words=ja', value: 58, readings: [{ period: '2020', value: 51 }] },
  ]
  assert.equal(frozenReading(ask, '2021', figures), 58)
  assert.equal(frozenReading(ask, '2020', figures), 51)
  assert.equal(frozenReading(ask, '2019', figures), undefined)
  assert.equal(frozenReading(askOf('networks;period=2021;show=change'), '2021', figures), undefined)
})
