import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadReport } from '../../../reading/index.ts'
import { exampleForm } from '../example-form.ts'
import { hintsInOnePart, oddDashes, oddLimits } from './part-headings.ts'

const empty: ReadReport = { form: 'exempel', sections: [], answers: [], formText: [], dropped: [], unplaced: [] }
const prompts = (...texts: string[]): ReadReport => ({
  ...empty,
  formText: texts.map((text, at) => ({ lines: [at * 10 + 1, at * 10 + 1], text })),
  sections: texts.map((_, at) => ({ number: `${at + 1}.1`, title: 'A', lines: [at * 10 + 1, at * 10 + 10] })),
})

test('a part whose heading has another dash than the others is told', () => {
  const report = prompts('Redovisning 1 – Sjöar', 'Redovisning 2 – Skog', 'Redovisning 3 - Vägar')

  assert.deepEqual(
    oddDashes(report).map(({ quotes }) => quotes),
    [['Redovisning 3 - Vägar']],
  )
  assert.deepEqual(oddDashes(prompts('Redovisning 1 – Sjöar', 'Redovisning 2 – Skog')), [])
})

test('a limit that is set in another way than the others is asked about', () => {
  const report = prompts('Ange 5 – max 10 insatser.', 'Ange 5 – max 10 möten.', 'Lista max 15 analyser.')

  assert.deepEqual(
    oddLimits(report, exampleForm).map(({ lines }) => lines),
    [[[21, 21]]],
  )
})

test('a hint that only one part of many gives is asked about', () => {
  assert.equal(hintsInOnePart(prompts('Svara gärna i punktform.', 'Berätta.', 'Beskriv.')).length, 1)
  assert.deepEqual(hintsInOnePart(prompts('Gärna i punktform.', 'Gärna i punktform.', 'Beskriv.')), [])
})
