import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'
import { fromSimpleText, toSimpleText } from './simple-text.ts'

/** What people write, and the signs that mean something in the plain form. */
const said = fc.stringMatching(/^[a-zåäö1\\*[\](){}|#.:→/-]{1,6}( [a-zåäö\\*[\](){}|#.:→/-]{1,6})?$/)
const name = fc.stringMatching(/^[a-z0-9-]{1,10}$/)

const inline: fc.Arbitrary<Node> = fc.oneof(
  { weight: 4, arbitrary: said.map((text) => schema.text(text)) },
  said.map((text) => schema.text(text, [schema.mark('strong')])),
  said.map((text) => schema.text(text, [schema.mark('em')])),
  fc.tuple(said, name).map(([text, path]) => schema.text(text, [schema.mark('link', { href: `/insatser/${path}` })])),
  fc.tuple(name, name).map(([text, ask]) => schema.node('figure', { text, ask, id: ask, origin: 'computed' })),
  fc.tuple(name, name).map(([text, source]) => schema.node('figure', { text, source, origin: 'stated' })),
  fc.tuple(name, name).map(([text, target]) => schema.node('reference', { kind: 'section', text, target })),
  fc.tuple(name, name).map(([text, what]) => schema.node('missing', { text, what })),
  name.map((text) => schema.node('footnote', { text })),
)
const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((nodes) => schema.node('paragraph', null, nodes))
const broken = fc
  .tuple(paragraph, paragraph)
  .map(([one, other]) =>
    schema.node('paragraph', null, [...one.children, schema.node('hard_break'), ...other.children]),
  )
const item = fc.oneof(paragraph, broken).map((block) => schema.node('list_item', null, [block]))
const items = fc.array(item, { minLength: 1, maxLength: 3 })
const itemList = items.map((all) => schema.node('bullet_list', null, all))
/** What a cell may hold: one paragraph or two, a broken line, or a list after words. Heads have running text. */
const inCell: fc.Arbitrary<Node[]> = fc.oneof(
  { weight: 2, arbitrary: paragraph.map((one) => [one]) },
  broken.map((one) => [one]),
  fc.tuple(paragraph, paragraph),
  fc.tuple(paragraph, itemList),
  itemList.map((one) => [one]),
)
const row = (cell: 'table_header' | 'table_cell') => {
  const blocks = cell === 'table_cell' ? inCell : paragraph.map((one) => [one])
  return fc.tuple(blocks, blocks).map((cells) =>
    schema.node(
      'table_row',
      null,
      cells.map((own) => schema.node(cell, null, own)),
    ),
  )
}
const block: fc.Arbitrary<Node> = fc.oneof(
  paragraph,
  broken,
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), said)
    .map(([level, text]) => schema.node('heading', { level }, schema.text(text))),
  items.map((all) => schema.node('bullet_list', null, all)),
  fc.tuple(fc.integer({ min: 1, max: 99 }), items).map(([order, all]) => schema.node('ordered_list', { order }, all)),
  fc
    .tuple(row('table_header'), fc.array(row('table_cell'), { maxLength: 2 }))
    .map(([head, rows]) => schema.node('table', null, [head, ...rows])),
)

test('whatever an answer holds comes back from the plain form as it was', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const doc = schema.node('doc', null, joined(blocks))
      const again = schema.node('doc', null, fromSimpleText(toSimpleText(doc)))
      assert.deepEqual(again.toJSON(), doc.toJSON())
    }),
    { numRuns: 500 },
  )
})

/** Two lists of one kind after each other are one in the plain form, and two tables one table: a paragraph stands between. */
function joined(blocks: readonly Node[]): Node[] {
  return blocks.flatMap((each, at) =>
    blocks[at - 1]?.type === each.type && each.type.name !== 'paragraph'
      ? [schema.node('paragraph', null, schema.text('och')), each]
      : [each],
  )
}
