import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../../../foundation/index.ts'
import { testDay } from '../../test-round.ts'
import type { Assignment } from '../round.ts'
import { comingLetters, lettersOn } from './rhythm.ts'

/** A Thursday; the Thursday three weeks later is the due day of the whole. */
const dueOn = testDay('2022-03-31')
const round = { dueOn: '2022-04-21', rhythm: { by: 'lena', since: testDay('2022-01-01') } }
const given = (change: Partial<Assignment> = {}): Assignment => ({
  question: 'q1',
  version: 1,
  unit: '',
  writer: 'vera',
  reviewer: '',
  dueOn,
  state: 'writing',
  comment: '',
  match: 'same',
  ...change,
})
const on = (day: string, ...all: Assignment[]) => lettersOn(round, all, testDay(day)).map(({ person }) => person)
const daysWith = (all: readonly Assignment[], from = '2022-02-20') =>
  comingLetters(round, all, testDay(from), 60).map(({ day }) => day)

test('a month, a week and a day before, and the day after', () => {
  assert.deepEqual(daysWith([given()]), ['2022-03-01', '2022-03-24', '2022-03-30', '2022-04-01'])
})

test('nothing for what is handed in, for what nobody has, and where it is switched off', () => {
  assert.deepEqual(daysWith([given({ state: 'approved' })]), [])
  assert.deepEqual(daysWith([given({ writer: '' })]), [])
  assert.deepEqual(lettersOn({ dueOn: round.dueOn }, [given()], testDay('2022-03-24')), [])
})

test('a letter that falls on a day off goes the working day before; the one after goes the next', () => {
  // Friday before Easter Monday, 18 April: the day before is Maundy Thursday, the day after Tuesday.
  assert.deepEqual(daysWith([given({ dueOn: '2022-04-15' })], '2022-04-01'), ['2022-04-08', '2022-04-14', '2022-04-19'])
})

test('a month’s and a week’s letter stay away from another by five days, those of the day itself do not', () => {
  assert.deepEqual(on('2022-03-24', given({ remindedOn: '2022-03-19' })), ['vera'])
  assert.deepEqual(on('2022-03-24', given({ remindedOn: '2022-03-20' })), [])
  assert.deepEqual(on('2022-03-25', given({ remindedOn: '2022-03-20' })), [])
  assert.deepEqual(on('2022-03-30', given({ remindedOn: '2022-03-29' })), ['vera'])
  assert.deepEqual(on('2022-04-01', given({ remindedOn: '2022-03-30' })), ['vera'])
  assert.deepEqual(on('2022-03-30', given({ remindedOn: '2022-03-30' })), [])
})

test('nothing from before it was switched on, and nothing is caught up after three days', () => {
  const since = (day: string) => ({ ...round, rhythm: { by: 'lena', since: testDay(day) } })
  assert.equal(lettersOn(since('2022-03-25'), [given()], testDay('2022-03-25')).length, 0)
  assert.equal(lettersOn(since('2022-03-24'), [given()], testDay('2022-03-25')).length, 1)
  assert.equal(on('2022-03-28', given()).length, 0)
})

test('one letter tells all that presses, also what has no letter of its own that day', () => {
  const all = [
    given(),
    given({ question: 'q2', dueOn: addDays(dueOn, -1) }),
    given({ question: 'q3', dueOn: '2022-04-13' }),
  ]
  const [letter] = lettersOn(round, all, testDay('2022-03-24'))
  assert.deepEqual(
    letter?.due.map(({ question }) => question),
    ['q2', 'q1'],
  )
})

test('what is handed in follows the reviewer’s day', () => {
  const ready = given({ state: 'ready', reviewer: 'olle' })
  const days = comingLetters(round, [ready], testDay('2022-04-01'), 40)
  assert.deepEqual(
    days.map(({ day, letters }) => [day, letters[0]?.person]),
    [
      ['2022-04-04', 'olle'],
      ['2022-04-07', 'olle'],
      ['2022-04-11', 'olle'],
    ],
  )
})
