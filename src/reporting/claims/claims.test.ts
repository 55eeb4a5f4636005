import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { build, type Node } from '../../documents/index.ts'
import { changedSentences } from './changed-sentences.ts'
import type { FigurePapers } from './claim.ts'
import { judgeClaims } from './judge-claims.ts'
import { planted } from './planted-sentences.ts'
import { sentencesOf } from './sentences.ts'

function papersOf(readings: readonly (readonly [number, number])[], more: Partial<FigurePapers> = {}): FigurePapers {
  const series = readings.map(([year, value]) => ({ period: String(year), value }))
  const last = series.at(-1)
  return {
    label: 'exempel',
    unit: 'pieces',
    period: last?.period ?? '',
    value: last?.value,
    series,
    sisters: [],
    ...more,
  }
}

const sisters = (own: number) =>
  [12, 30, 50].map((value, at) => ({ name: `kommun ${at}`, value, ...(at === own ? { own: true } : {}) }))

const papers: Readonly<Record<string, FigurePapers>> = {
  up: papersOf([
    [2019, 60],
    [2020, 70],
    [2021, 84],
  ]),
  down: papersOf([
    [2019, 84],
    [2020, 80],
    [2021, 76],
  ]),
  flat: papersOf([
    [2020, 50],
    [2021, 50],
  ]),
  dip: papersOf([
    [2019, 90],
    [2020, 70],
    [2021, 76],
  ]),
  dbl: papersOf([
    [2020, 20],
    [2021, 41],
  ]),
  half: papersOf([
    [2020, 80],
    [2021, 40],
  ]),
  one: papersOf([[2021, 12]]),
  zero: papersOf([
    [2020, 0],
    [2021, 5],
  ]),
  sis1: papersOf([[2021, 50]], { sisters: sisters(2) }),
  sis2: papersOf([[2021, 30]], { sisters: sisters(1) }),
  sis3: papersOf([[2021, 12]], { sisters: sisters(0) }),
  half50: papersOf([[2021, 50]], { whole: 100 }),
  third: papersOf([[2021, 33]], { whole: 100 }),
  maj: papersOf([[2021, 56]], { whole: 100 }),
  betterdown: papersOf(
    [
      [2020, 80],
      [2021, 60],
    ],
    { better: 'lower' },
  ),
  betterup: papersOf(
    [
      [2020, 60],
      [2021, 80],
    ],
    { better: 'lower' },
  ),
}

function textWith(text: string, value: number | undefined): Node {
  const [before = '', inside = '', after = ''] = text.split(/[{}]/)
  const figure = build.figure({
    text: inside === '' ? String(value) : inside,
    id: 'f',
    ask: 'f;period=2021',
    origin: 'computed',
  })
  return build.doc({}, build.paragraph(before, figure, after))
}

for (const { papers: name, text, verdict } of planted)
  test(`${name}: ${text} ${verdict}`, () => {
    const own = papers[name]
    const claims = judgeClaims(textWith(text, own?.value), () => own)
    const told = [...new Set(claims.map((claim) => claim.verdict))]
    assert.deepEqual(told.length === 0 ? ['none'] : told, [verdict], JSON.stringify(claims))
  })

test('of sixty planted sentences and more, no false one is let through', () => {
  assert.ok(planted.length >= 60)
  const false_ = planted.filter(({ verdict }) => verdict === 'fails')
  assert.ok(false_.length >= 25)
  for (const { papers: name, text } of false_)
    assert.ok(
      judgeClaims(textWith(text, papers[name]?.value), () => papers[name]).every(({ verdict }) => verdict !== 'holds'),
      text,
    )
})

test('"har ökat" holds when the later value is higher and never otherwise, and "har minskat" is its mirror', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (before, now) => {
      const own = papersOf([
        [2020, before],
        [2021, now],
      ])
      const verdict = (word: string) =>
        judgeClaims(textWith(`Antalet har ${word} till {}.`, now), () => own)[0]?.verdict
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
  const doc = textWith('Antalet har ökat till {88} företag.', 76)
  const [changed, ...rest] = changedSentences(
    doc,
    () => '76',
    () => papers['down'],
  )
  assert.deepEqual(rest, [])
  assert.deepEqual(changed?.figures, [{ ask: 'f;period=2021', was: '88', now: '76' }])
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
