import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, printMarkdown, schema } from '../../documents/index.ts'
import type { TreeJson } from '../answers/index.ts'
import { examplePackage } from './example-package.ts'
import { hashOfPackage, type SignedPackage } from './signed-package.ts'
import { withSources } from './signed-tree.ts'

const [frozen] = examplePackage.figures
const ask = frozen?.ask ?? ''
const figures = build.doc(
  {},
  build.heading(1, 'Om rapporten'),
  build.paragraph('Rapporten är påhittad.'),
  build.heading(1, 'Första delen'),
  build.paragraph(
    build.figure({ text: '1,0 Mkr', source: 'Beviljat belopp', ask, href: '/katalog/x' }),
    ' och ',
    build.figure({ text: '12', source: 'Enkät till kommunerna' }),
  ),
)
const content: SignedPackage = { ...examplePackage, tree: figures.toJSON() as TreeJson }
const printed = (of: SignedPackage) => printMarkdown(schema.nodeFromJSON(withSources(of, hashOfPackage(of))))

test('a frozen figure has its whole note and opens as it was; one that was stated keeps its source', () => {
  assert.match(printed(content), /\[\^k1\]: .*Det som beviljades under året\. Värde: 1\s000\s000\skr, 2021\./)
  assert.match(printed(content), /\[\^k2\]: Enkät till kommunerna/)
  const tree = JSON.stringify(withSources(content, 'a'))
  assert.match(tree, /\/rapportomgangar\/2021-government\/undertecknad\/1\/siffra\/1/)
  assert.doesNotMatch(tree, /\/katalog\//)
})

test('an amendment says first of all when and why, under the first heading; what was signed first does not', () => {
  const amended = printed({ ...content, number: 2, reason: 'Fel belopp.', signedOn: '2022-03-01', amends: 'a' })
  const places = ['Om rapporten', 'Ändrad 1 mars 2022: Fel belopp.', 'Rapporten är påhittad', 'Första delen']
  const found = places.map((words) => amended.indexOf(words))
  assert.ok(found.every((place, at) => place > (found[at - 1] ?? -1)))
  assert.match(amended, /Ändrad 1 mars 2022/)
  assert.doesNotMatch(printed(content), /Ändrad/)
})
