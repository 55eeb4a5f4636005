import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, type Node } from '../../documents/index.ts'
import { type ComputedFigure, findDefinition } from '../catalogue/index.ts'
import { typedQuantities } from './typed-quantities.ts'

const values: Readonly<Record<string, number>> = {
  'project-count': 14,
  'support-count': 128,
  'support-women': 43,
  'granted-amount': 40_480_000,
  networks: 12,
}

function computed(ask: string): ComputedFigure | undefined {
  const [id = '', period] = ask.split(';')
  const value = period === 'period=2021' ? values[id] : undefined
  const definition = findDefinition(id)
  if (value === undefined || !definition) return undefined
  const { label, unit } = definition
  return { value, label, unit } as ComputedFigure
}

const typedIn = (...texts: readonly (string | Node)[]) =>
  typedQuantities([{ question: '1.1', blocks: [build.paragraph(...texts)] }], 2021, computed)
const told = (text: string) => typedIn(text).map(({ typed, label, agrees }) => [typed, label, agrees])

test('a number with the words and the unit of a definition could be a live figure', () => {
  assert.deepEqual(told('Under året beviljades 14 projekt.'), [['14', 'beviljade projekt', true]])
  assert.deepEqual(told('Vi har 15 beviljade projekt.'), [['15', 'beviljade projekt', false]])
  assert.deepEqual(told('Sammanlagt beviljades drygt 40 Mkr under 2021.'), [['drygt 40 Mkr', 'beviljat belopp', true]])
  assert.deepEqual(told('Sammanlagt beviljades knappt 40 miljoner kronor.'), [
    ['knappt 40 miljoner kronor', 'beviljat belopp', false],
  ])
})

test('of two definitions the one with the most words of the clause is meant', () => {
  assert.deepEqual(told('Av dem gick 43 beviljade företagsstöd till företag som drivs av kvinnor.'), [
    ['43', 'beviljade företagsstöd till företag som drivs av kvinnor', true],
  ])
})

test('what is live already, a year, another year, another unit or another noun is not told', () => {
  assert.deepEqual(typedIn('Under året beviljades ', build.figure({ text: '14', id: 'p' }), ' projekt.'), [])
  for (const text of [
    'Under 2021 beviljades projekt.',
    'Under 2019 beviljades 14 projekt.',
    'Mellan 2019 och 2021 beviljades 14 projekt.',
    'Projekten beviljades 14 procent.',
    'Det beviljade projektet har 14 deltagare.',
    'Projekt 1:14 beviljades.',
  ])
    assert.deepEqual(told(text), [], text)
})

test('the live figure is asked for in the form in which the number was typed', () => {
  assert.deepEqual(
    typedIn('Sammanlagt beviljades drygt 40 Mkr.').map(({ ask, reads }) => [ask, reads]),
    [['granted-amount;period=2021;as=mkr;decimals=0;about=drygt', 'drygt 40\u00a0Mkr']],
  )
})
