import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from '../../documents/index.ts'
import type { TreeJson } from '../answers/index.ts'
import { compareSigned } from './compare-signed.ts'
import { examplePackage } from './example-package.ts'
import type { SignedPackage } from './signed-package.ts'

const [answer] = examplePackage.answers
const [figure] = examplePackage.figures
assert.ok(answer && figure)
const saying = (text: string) => build.doc({}, build.paragraph(text)).toJSON() as TreeJson

test('a version is like itself', () => {
  assert.deepEqual(compareSigned(examplePackage, examplePackage), { answers: [], figures: [] })
})

test('changed answers are told word by word, changed figures with the value before and after', () => {
  const amended: SignedPackage = {
    ...examplePackage,
    answers: [{ ...answer, content: saying('Svaret är två.') }],
    figures: [{ ...figure, value: 2_000_000, text: '2,0 Mkr' }],
  }
  const { answers, figures } = compareSigned(examplePackage, amended)
  const told = answers.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== 'same')
  assert.deepEqual(
    told.map(({ kind, text }) => [kind, text.trim()]),
    [
      ['removed', 'ett'],
      ['added', 'två'],
    ],
  )
  assert.deepEqual(
    figures.map(({ before, after }) => [before, after].map((each) => each?.replaceAll('\u00a0', ' '))),
    [['1 000 000 kr', '2 000 000 kr']],
  )
})

test('what one of the versions lacks is told as new or gone', () => {
  const without: SignedPackage = { ...examplePackage, answers: [], figures: [] }
  const [gone, added] = [compareSigned(examplePackage, without), compareSigned(without, examplePackage)]
  assert.equal(gone.answers[0]?.parts[0]?.kind, 'removed')
  assert.equal(gone.figures[0]?.after, undefined)
  assert.equal(added.answers[0]?.parts[0]?.kind, 'added')
  assert.equal(added.figures[0]?.before, undefined)
})
