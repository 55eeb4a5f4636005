import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleRegion } from './example-regions.ts'
import { nationalView } from './national-view.ts'
import { searchAnswers } from './search-answers.ts'

const { questions } = nationalView([
  exampleRegion(0, { says: 'Fler unga har fått arbete i Ödeshög (påhittat).' }),
  exampleRegion(1, { says: 'Arbetet fortsätter.' }),
])
const found = (asked: string) =>
  searchAnswers(questions, asked).map(({ question, region }) => `${question} ${region.id}`)

test('every word must stand in the answer, in any order and case; tables and figures are part of it', () => {
  assert.deepEqual(found('ARBETE'), ['q1 r0', 'q1 r1'])
  assert.deepEqual(found('ödeshög unga'), ['q1 r0'])
  assert.deepEqual(found('exempelinsats'), ['q1 r0', 'q1 r1'])
  assert.deepEqual(found('1,0 mkr'), ['q1 r0', 'q1 r1'])
  assert.deepEqual(found('bättre'), ['q2 r0', 'q2 r1'])
  assert.deepEqual(found('finnsinte'), [])
})

test('blanks alone ask for nothing, and signs are signs', () => {
  assert.deepEqual(found('  '), [])
  assert.deepEqual(found('.*'), [])
  assert.deepEqual(found('(påhittat)'), ['q1 r0'])
})

test('a passage tells what was found from what stands around it', () => {
  const [hit] = searchAnswers(questions, 'unga arbete')
  assert.deepEqual(
    hit?.passage.filter((part) => part.found).map(({ text }) => text),
    ['unga', 'arbete'],
  )
  assert.match(hit.passage.map(({ text }) => text).join(''), /^Fler unga har fått arbete i Ödeshög/)
})

test('a word that ProseMirror would divide into several texts is found whole, and a long answer is shown in part', () => {
  const long = nationalView([exampleRegion(0, { says: `${'a '.repeat(400)}näringsliv ${'b '.repeat(400)}` })])
  const [hit] = searchAnswers(long.questions, 'näringsliv')
  const shown = hit?.passage.map(({ text }) => text).join('') ?? ''
  assert.ok(shown.startsWith('…') && shown.endsWith('…') && shown.length < 200)
})
