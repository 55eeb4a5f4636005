import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../yearly-form.ts'
import { getLayout, readLayout } from './get-layout.ts'
import { parseLayout } from './layout.ts'
import { thingsOf } from './things.ts'

const question = { id: 'egen-{id}', prompt: 'Hur går det med ”{name}”?' }
const part = { number: '1', title: 'Målen', purpose: '', each: 'goal', questions: [question] }
const layout = (...parts: readonly object[]) => ({ id: 'egen', title: 'Egen uppföljning', parts })
const goals = [
  { id: 'a', name: 'Mål A' },
  { id: 'b', name: 'Mål B' },
]

test('a region can have a layout of its own: a part is repeated for each thing, in their order', () => {
  const form = formOf(parseLayout('egen', layout(part)), { ...thingsOf(undefined, []), goal: goals }, 2025)
  const asked = form.parts[0]?.sections.map(({ number, title, questions }) => [number, title, questions[0]?.prompt])
  assert.deepEqual(asked, [
    ['1.1', 'Mål A', 'Hur går det med ”Mål A”?'],
    ['1.2', 'Mål B', 'Hur går det med ”Mål B”?'],
  ])
})

test('what is wrong in a layout is said with its place', () => {
  const wrong = (given: unknown, place: string, problem: RegExp) =>
    assert.throws(
      () => parseLayout('egen', given),
      ({ code, details }: { code: string; details: { place: string; problem: string } }) =>
        code === 'form-not-readable' && details.place === place && problem.test(details.problem),
    )
  wrong(layout({ ...part, questions: [{ ...question, id: 'egen' }] }), 'parts.0.questions', /\{id\} i sitt id/)
  wrong(layout({ ...part, each: 'månad' }), 'parts.0.each', /./)
  wrong(layout({ ...part, questions: [{ ...question, shows: ['karta'] }] }), 'parts.0.questions.0.shows.0', /./)
  wrong(layout(), 'parts', /./)
})

test('what is no JSON is refused in words', () => {
  for (const text of ['', '{', 'null', '[]'])
    assert.throws(() => readLayout('egen', text), { code: 'form-not-readable' })
  assert.throws(
    () => readLayout('egen', '{"id":'),
    ({ details }: { details: { problem: string } }) => /inte JSON/.test(details.problem),
  )
})

test('two parts that would ask the same question are refused', () => {
  const twice = parseLayout('egen', layout(part, { ...part, number: '2' }))
  assert.throws(() => formOf(twice, { ...thingsOf(undefined, []), goal: goals }, 2025), { code: 'form-not-readable' })
})

test('the layouts that ship can be read', () => {
  for (const name of ['strategy', 'plan'] as const) assert.ok(getLayout(name).parts.length > 1)
})
