import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionsOf } from '../../forms/index.ts'
import { testForm } from '../../test-round.ts'
import { formOfStrategy } from '../../yearly/index.ts'
import type { Movement, Told } from '../movement.ts'
import type { Place } from '../place.ts'
import { chooseMovements, type MovementChoice } from './choose-movements.ts'
import { suggestMovements } from './suggest-movements.ts'

const told: Told = {
  title: 'Fler unga driver företag',
  whatMoved: 'Tolv unga har startat företag.',
  forWhom: 'unga',
  municipalities: ['county'],
  where: '',
  horizon: 'short',
  status: 'expected',
  basis: 'follow-up',
  mainFactor: 'rådgivning',
  goals: ['g1'],
  insatser: ['ung-kraft'],
  perspectives: [],
  evidence: '',
}
const draft: Movement = { id: 'draft', version: 1, year: 2021, told, writtenBy: 'vera', writtenOn: '2022-01-10' }
const approved: Movement = {
  ...draft,
  id: 'approved',
  version: 2,
  approved: { version: 2, told, by: 'lena', on: '2022-01-11', comment: '' },
}
const bare: Movement = {
  ...draft,
  id: 'bare',
  year: 2022,
  writtenBy: 'olle',
  told: { ...told, goals: [], forWhom: '' },
}
const all = [draft, approved, bare]
const place: Place = {
  movement: 'approved',
  round: '2021-government',
  question: 'q1',
  placed: 1,
  text: 'Tolv unga.',
  by: 'vera',
  on: '2022-01-12',
  version: 1,
}

test('movements are chosen by year, state, goal, place and writer', () => {
  const chosen = (choice: MovementChoice) => chooseMovements(all, [place], choice).map(({ id }) => id)
  assert.deepEqual(chosen({}), ['draft', 'approved', 'bare'])
  assert.deepEqual(chosen({ year: 2021 }), ['draft', 'approved'])
  assert.deepEqual(chosen({ state: 'draft' }), ['draft', 'bare'])
  assert.deepEqual(chosen({ state: 'to-judge' }), ['draft'])
  assert.deepEqual(chosen({ state: 'approved' }), ['approved'])
  assert.deepEqual(chosen({ goal: 'g1' }), ['draft', 'approved'])
  assert.deepEqual(chosen({ placed: 'nowhere' }), ['draft', 'bare'])
  assert.deepEqual(chosen({ placed: 'moved-on' }), ['approved'])
  assert.deepEqual(chosen({ writtenBy: 'olle' }), ['bare'])
})

test('a question is offered the approved movements that share its goal, or an insats of its section', () => {
  const strategy = { goals: [{ id: 'g1', name: 'Mål ett' }], mobilisations: [] }
  const form = formOfStrategy(strategy as never, 2021)
  const ofGoal = questionsOf(form).find(({ id }) => id === 'rus-mal-g1')
  assert.ok(ofGoal)
  assert.deepEqual(
    suggestMovements({ question: ofGoal, form }, all, []).map(({ movement, goals }) => [movement.id, goals]),
    [['approved', ['g1']]],
  )
  const question = questionsOf(testForm).find(({ id }) => id === '1.1.1-q2')
  assert.ok(question)
  const offered = (section: string) =>
    suggestMovements({ question, form: testForm }, all, [{ id: 'ung-kraft', section }] as never).map(
      (each) => each.insatser,
    )
  assert.deepEqual(offered('1.1.1'), [['ung-kraft']])
  assert.deepEqual(offered('3.1'), [])
})
