import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Node } from 'prosemirror-model'
import { build } from './build.ts'
import { tableOfContents } from './contents.ts'

const listed = (...headings: readonly Node[]) =>
  tableOfContents(build.doc({ title: 'a' }, ...headings))
    .filter(({ isListed }) => isListed)
    .map(({ text }) => text)

test('in a form the contents have its parts and sections, not its questions', () => {
  const headings = [
    build.heading(1, 'Om rapporten'),
    build.heading(1, 'Målen', { number: '2' }),
    build.heading(2, 'Starka företag', { number: '2.1' }),
    build.heading(3, 'Vad har hänt under året?'),
    build.heading(3, 'Delmål', { number: '2.1.1' }),
    build.heading(4, 'För djupt', { number: '2.1.1.1' }),
    build.heading(2, 'Vad behöver göras nu?'),
  ]
  assert.deepEqual(listed(...headings), ['Om rapporten', 'Målen', 'Starka företag', 'Delmål'])
})

test('a document that numbers nothing lists what stands below its first level', () => {
  const headings = [build.heading(1, 'Portföljen'), build.heading(2, 'Läget'), build.heading(3, 'Per kommun')]
  assert.deepEqual(listed(...headings), ['Portföljen', 'Läget'])
})

test('numbers of the first level alone do not hide what stands below', () => {
  assert.deepEqual(listed(build.heading(1, 'Del', { number: '1' }), build.heading(2, 'Läget')), ['Del', 'Läget'])
})
