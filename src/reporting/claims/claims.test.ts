import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { build } from '../../documents/index.ts'
import { changedSentences, mustBeChanged } from './changed-sentences.ts'
import { judgeClaims } from './judge-claims.ts'
import { fifthFalse, fifthTrue } from './planted/fifth-set.ts'
import { fourthFalse, fourthTrue } from './planted/fourth-set.ts'
import { plantedInReports } from './planted/in-reports.ts'
import {
  papersOfPlanted as papers,
  withReadings as papersOf,
  papersOfFigure,
  textOf as textWith,
} from './planted/papers.ts'
import { planted } from './planted/plain.ts'
import { sixthFalse, sixthTrue } from './planted/sixth-set.ts'
import { thirdFalse, thirdTrue } from './planted/third-set.ts'
import { saidOf } from './planted/unseen.ts'
import { sentencesOf } from './text/sentences.ts'

for (const { papers: name, text, verdict } of [...planted, ...plantedInReports])
  test(`${name}: ${text} ${verdict}`, () => {
    const claims = judgeClaims(textWith(text, name), papersOfFigure)
    const told = claims.map((claim) => claim.verdict)
    if (verdict === 'fails') assert.ok(told.includes('fails'), JSON.stringify(claims))
    else assert.ok(!told.includes('fails'), JSON.stringify(claims))
    if (verdict === 'holds') assert.ok(told.includes('holds'), JSON.stringify(claims))
  })

for (const each of [thirdFalse, fourthFalse, fifthFalse, sixthFalse].flat())
  test(`once unseen: ${each.text} is marked`, () => assert.equal(saidOf(each), 'fails'))

for (const each of [thirdTrue, fourthTrue, fifthTrue, sixthTrue].flat())
  test(`once unseen: ${each.text} is not marked`, () => assert.notEqual(saidOf(each), 'fails'))

test('of the planted sentences at least sixty are plain and a hundred and twenty as reports write them', () => {
  assert.ok(planted.length >= 60 && plantedInReports.length >= 120)
  const all = [...planted, ...plantedInReports]
  assert.equal(new Set(all.map(({ papers: name, text }) => name + text)).size, all.length)
  assert.ok(all.filter(({ verdict }) => verdict === 'fails').length >= 100)
})

test('"har ökat" holds when the later value is higher and never otherwise, and "har minskat" is its mirror', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (before, now) => {
      const own = papersOf([
        [2020, before],
        [2021, now],
      ])
      const verdict = (word: string) =>
        judgeClaims(textWith(`Antalet har ${word} till {${now}}.`, 'up'), () => own)[0]?.verdict
      assert.equal(verdict('ökat'), now > before ? 'holds' : 'fails')
      assert.equal(verdict('minskat'), now < before ? 'holds' : 'fails')
      assert.equal(verdict('inte ökat'), now > before ? 'fails' : 'holds')
    }),
  )
})

test('sentences end where they end: not at t.ex., not within a figure, not at a date', () => {
  const figure = build.figure({ text: '1.5', id: 'f' })
  const doc = build.doc(
    {},
    build.paragraph('Vi stödde t.ex. företag. Det var ca. ', figure, ' procent den 3. mars. Klart!'),
  )
  assert.deepEqual(
    sentencesOf(doc).map(({ text, figures }) => [text, figures.length]),
    [
      ['Vi stödde t.ex. företag.', 0],
      ['Det var ca. 1.5 procent den 3. mars.', 1],
      ['Klart!', 0],
    ],
  )
})

test('the word is told by its place in the tree, and belongs to the figure of its clause', () => {
  const [one, other] = [build.figure({ text: '84', id: 'a' }), build.figure({ text: '76', id: 'b' })]
  const doc = build.doc({}, build.paragraph('Stöden har ökat till ', one, ', men projekten har ökat till ', other, '.'))
  const claims = judgeClaims(doc, (figure) => (figure.attrs['id'] === 'a' ? papers['up'] : papers['down']))
  assert.deepEqual(
    claims.map(({ figure, verdict }) => [figure, verdict]),
    [
      ['a', 'holds'],
      ['b', 'fails'],
    ],
  )
  for (const { from, to, word } of claims) assert.equal(doc.textBetween(from, to), word)
})

test('after a change in the data the sentence is listed with the old value and the new, and what no longer holds', () => {
  const doc = textWith('Antalet har ökat till {88} företag.', 'down')
  const [changed, ...rest] = changedSentences(
    doc,
    () => '76',
    () => papers['down'],
  )
  assert.deepEqual(rest, [])
  assert.deepEqual(
    changed?.figures.map(({ ask, was, now, from, to }) => [ask, was, now, changed.sentence.slice(from, to)]),
    [['down;period=2021', '88', '76', '88']],
  )
  assert.deepEqual(
    changed?.figures[0]?.series.map(({ period, reads }) => `${period}: ${reads}`),
    ['2019: 84', '2020: 80', '2021: 76'],
  )
  assert.ok(changed && mustBeChanged(changed))
  assert.deepEqual(
    changed?.claims.map(({ word, verdict }) => [word, verdict]),
    [['ökat', 'fails']],
  )
  assert.deepEqual(
    changedSentences(
      doc,
      () => '88',
      () => papers['down'],
    ),
    [],
  )
  assert.equal(
    changedSentences(
      doc,
      () => undefined,
      () => undefined,
    )[0]?.figures[0]?.now,
    undefined,
  )
})
