import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleRegion, exampleRegions } from './example-regions.ts'
import { nationalView, ofRegions } from './national-view.ts'
import { regionsNotIn } from './swedish-regions.ts'

test('21 regions stand side by side for each question, in the order of their names', () => {
  const { regions, questions } = nationalView(exampleRegions.toReversed())
  assert.equal(regions.length, 21)
  assert.equal(regions[0]?.name, 'Region Exempel 00')
  assert.deepEqual(
    questions.map(({ question, answers }) => [question, answers.length]),
    [
      ['q1', 21],
      ['q2', 21],
    ],
  )
})

test('a region that has not answered is told apart from one that was not asked, or was asked in other words', () => {
  const asking = (questions: readonly { readonly id: string; readonly prompt: string }[]) => ({
    form: { ...exampleRegion(0).form, content: { parts: [{ sections: [{ questions }] }] } },
  })
  const { questions } = nationalView([
    exampleRegion(0),
    exampleRegion(1, { says: '' }),
    exampleRegion(2, asking([{ id: 'q2', prompt: 'Och sedan?' }])),
    exampleRegion(3, asking([{ id: 'q1', prompt: 'Hur har det gått?' }])),
  ])
  assert.deepEqual(
    questions[0]?.answers.map(({ state, otherWords }) => [state, otherWords]),
    [
      ['answered', undefined],
      ['no-answer', undefined],
      ['not-asked', undefined],
      ['answered', 'Hur har det gått?'],
    ],
  )
})

test('an amended report stands instead of the one that it amends', () => {
  const amended = exampleRegion(0, { says: 'Svaret är två.', number: 2, reason: 'Fel antal.' })
  const { regions, questions } = nationalView([amended, exampleRegion(0)])
  assert.deepEqual(
    regions.map(({ number }) => number),
    [2],
  )
  assert.match(questions[0]?.answers[0]?.said?.textContent ?? '', /Svaret är två/)
})

test('regions are chosen by their id; nothing chosen is all of them', () => {
  assert.equal(ofRegions(exampleRegions, []).length, 21)
  assert.deepEqual(
    ofRegions(exampleRegions, ['r3', 'finns-inte']).map(({ region }) => region.id),
    ['r3'],
  )
})

test('the regions of Sweden that have not sent are named, however those that have write their names', () => {
  const sent = ['Region Örebro län', 'Västra Götalands läns landsting', 'REGION GOTLAND']
  const { regions } = nationalView(
    sent.map((name, at) => exampleRegion(at, { region: { id: `r${at}`, name }, invented: false })),
  )
  const missing = regionsNotIn(regions)
  assert.equal(missing.length, 18)
  assert.ok(missing.includes('Region Västmanland') && missing.includes('Region Östergötland'))
  assert.deepEqual(regionsNotIn(nationalView(exampleRegions).regions), [], 'nobody waits for anything invented')
})
