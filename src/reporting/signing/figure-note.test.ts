import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examplePackage } from './example-package.ts'
import { figureNote } from './figure-note.ts'
import type { FrozenFigure } from './signed-package.ts'

const [example] = examplePackage.figures
assert.ok(example)
const figure: FrozenFigure = example
const noteOf = (extra: Partial<FrozenFigure> = {}) =>
  figureNote({ ...figure, ...extra }, '2022-02-18').replaceAll('\u00a0', ' ')

test('a note says what is counted, the value and its period, the source, the day it was read, and where its rows are', () => {
  assert.equal(
    noteOf(),
    'Beviljat belopp. Det som beviljades under året. Värde: 1 000 000 kr, 2021. Ärenderegistret, 1 rad. ' +
      'Läst ur registret 18 februari 2022. ' +
      'Den rad som siffran är räknad av finns i rapportens paket och på den undertecknade rapportens sida.',
  )
})

test('readings of several years are told, the latest five where there are more', () => {
  const readings = [2016, 2017, 2018, 2019, 2020, 2021].map((year) => ({ period: String(year), value: year - 2000 }))
  const read = { unit: 'percent', readings }
  assert.match(noteOf({ ...read, readings: readings.slice(4) }), /Avläsningar: 2020: 20 %; 2021: 21 %\./)
  assert.match(noteOf(read), /De 5 senaste avläsningarna av 6: 2017: 17 %; .*2021: 21 %\./)
  assert.doesNotMatch(noteOf(read), /2016/)
})

test('a figure that nobody has is missing, and one without rows says so', () => {
  assert.match(noteOf({ value: null }), /Värde: uppgift saknas, 2021\./)
  assert.match(noteOf({ rows: [] }), /Inga enskilda rader ligger bakom siffran\.$/)
})
