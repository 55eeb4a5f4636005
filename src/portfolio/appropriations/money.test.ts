import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatKronor } from '../../foundation/index.ts'
import { Appropriation, compareLines, sumsOf } from './appropriation.ts'
import { asFigure, differenceOf, type StatedFigure, shareOf } from './support.ts'

const papers = { document: 'exempellan', lines: [1] }

function appropriation(plan: Record<string, number>, outcome: Record<string, number>, total = 100): Appropriation {
  const lines = (of: Record<string, number>) => Object.entries(of).map(([line, kronor]) => ({ line, kronor }))
  return Appropriation.parse({
    id: 'a',
    year: 2021,
    name: 'A',
    total,
    plan: lines(plan),
    outcome: lines(outcome),
    papers,
  })
}

test('a difference is computed only where both plan and outcome state the line', () => {
  const lines = compareLines(appropriation({ Projekt: 60, Stöd: 40 }, { Projekt: 50, Uppföljning: 10 }))
  assert.deepEqual(
    lines.map(({ line, difference }) => [line, difference === undefined ? undefined : formatKronor(difference)]),
    [
      ['Projekt', '−10 kr'],
      ['Stöd', undefined],
      ['Uppföljning', undefined],
    ].map(([line, text]) => [line, text?.replace(' ', '\u00a0')]),
  )
})

test('sums add up to the öre whatever the lines are, and what is left is the total less the outcome', () => {
  const lines = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 1e9 }), {
    maxKeys: 8,
  })
  fc.assert(
    fc.property(lines, lines, fc.integer({ min: 0, max: 2e9 }), (plan, outcome, total) => {
      const sums = sumsOf(appropriation(plan, outcome, total))
      const sum = (of: Record<string, number>) => Object.values(of).reduce((all, each) => all + each, 0)
      assert.equal(sums.planned, sum(plan) * 100)
      assert.equal(sums.left, (total - sum(outcome)) * 100)
    }),
  )
})

test('shares of an outcome add up to a hundred', () => {
  const lines = compareLines(appropriation({}, { A: 1, B: 2, C: 4 }))
  assert.ok(Math.abs(lines.reduce((sum, { share }) => sum + (share ?? 0), 0) - 100) < 1e-9)
})

function stated(id: string, value: number): StatedFigure {
  return {
    id,
    label: id,
    value,
    unit: 'pieces',
    year: 2021,
    approximate: false,
    group: 'support',
    papers,
  }
}

test('a figure from a source is stated; one from two figures is computed and names them', () => {
  const [part, whole] = [asFigure(stated('beviljade', 76)), asFigure(stated('beslutade', 139))]
  const share = shareOf(part, whole, 'andel beviljade')
  assert.equal(part.origin.kind, 'stated')
  assert.deepEqual(share?.origin, { kind: 'computed', rows: ['beviljade', 'beslutade'], leftOut: [] })
  assert.equal(share.value.toFixed(1), '54.7')
})

test('nothing is computed from a figure that is missing or a whole that is nothing', () => {
  const figure = asFigure(stated('a', 1))
  assert.equal(shareOf(undefined, figure, ''), undefined)
  assert.equal(shareOf(figure, asFigure(stated('b', 0)), ''), undefined)
  assert.equal(differenceOf(figure, undefined, ''), undefined)
})
