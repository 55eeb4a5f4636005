import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DirectionDecision } from './appropriations/direction-decision.ts'
import type { Insats } from './insats.ts'
import { disagreements, matrixOf } from './matrix.ts'
import { areaOfSection } from './national-area.ts'

const papers = { document: 'exempellan', lines: [1] }

function insats(id: string, given: Partial<Insats> = {}): Insats {
  return {
    id,
    title: id,
    year: 2021,
    reported: 'funded',
    section: '1.4.1',
    description: '',
    areas: [],
    effectGoals: [],
    subgoals: [],
    financing: [],
    partners: [],
    diaryNumbers: [],
    remarks: [],
    papers,
    ...given,
  }
}

const decision = {
  priorities: ['hallbart-naringsliv', 'attraktivt-lan'].map((id) => ({
    id,
    name: id,
    focus: [],
    excluded: [],
    papers,
  })),
} as unknown as DirectionDecision

const counts = (matrix: ReturnType<typeof matrixOf>) =>
  matrix.rows.map((row) => row.cells.map((cell) => cell.insatser.length))

test('an insats stands in the row of its priority and the column of its section', () => {
  const matrix = matrixOf(
    [insats('a', { priority: 'hallbart-naringsliv' }), insats('b', { section: '1.2.1' })],
    decision,
  )
  assert.deepEqual(counts(matrix), [
    [0, 0, 1, 0, 0],
    [0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0],
  ])
})

test('a section outside the four areas, and a priority that the decision lacks, have a place of their own', () => {
  const matrix = matrixOf([insats('a', { section: '4.3', priority: 'okand' })], decision)
  assert.deepEqual(counts(matrix).at(-1), [0, 0, 0, 0, 1])
})

test('earlier insatser are not counted', () => {
  assert.equal(matrixOf([insats('a', { reported: 'earlier' })], decision).total, 0)
})

test('a printed matrix disagrees in the columns where it says another number', () => {
  const matrix = matrixOf([insats('a'), insats('b', { section: '1.2.1' })], decision)
  assert.deepEqual(disagreements(matrix, [0, 0, 1, 0]), [
    { column: 'Likvärdiga möjligheter till boende, arbete och välfärd', stated: 0, counted: 1 },
  ])
  assert.deepEqual(disagreements(matrix, [1, 0, 1, 0]), [])
})

test('whatever the insatser are, each funded one stands in exactly one cell', () => {
  const any = fc.record({
    section: fc.constantFrom('1.2.1', '1.3.7', '1.4.1', '1.5.1', '4.3', '9'),
    priority: fc.constantFrom('hallbart-naringsliv', 'attraktivt-lan', 'okand', undefined),
    reported: fc.constantFrom('funded', 'earlier'),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (given) => {
      const all = given.map((each, at) => insats(`i${at}`, each as Partial<Insats>))
      const matrix = matrixOf(all, decision)
      const cells = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell.insatser.map(({ id }) => id)))
      assert.deepEqual(
        cells.toSorted(),
        all
          .filter(({ reported }) => reported === 'funded')
          .map(({ id }) => id)
          .toSorted(),
      )
      assert.equal(matrix.total, cells.length)
    }),
  )
})

test('the area of a section is told by how its number begins, not by a number that looks like it', () => {
  assert.equal(areaOfSection('1.2.3')?.id, 'likvardiga-mojligheter')
  assert.equal(areaOfSection('1.20'), undefined)
})
