import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromSimpleText, toSimpleText } from './simple-text.ts'
import { readWriting, writingSchema } from './writing-schema.ts'

const text = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const link = (href: unknown) => text({ type: 'text', text: 'länk', marks: [{ type: 'link', attrs: { href } }] })

function listOf(depth: number): unknown {
  const inner = depth > 1 ? [listOf(depth - 1)] : []
  return { type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'paragraph' }, ...inner] }] }
}

test('running text, lists in five levels and figures can be written', () => {
  for (const tree of [
    text({ type: 'text', text: 'fet', marks: [{ type: 'strong' }] }),
    text({ type: 'figure', attrs: { text: '5', href: '/siffror/5' } }, { type: 'missing' }),
    { type: 'doc', content: [listOf(5)] },
  ])
    assert.equal(readWriting(tree).type.name, 'doc')
})

const refused: Readonly<Record<string, unknown>> = {
  'a table without rows': { type: 'doc', content: [{ type: 'table', content: [] }] },
  'a heading of the ninth level': { type: 'doc', content: [{ type: 'heading', attrs: { level: 9 } }] },
  'a chart': { type: 'doc', content: [{ type: 'chart' }] },
  'a note': { type: 'doc', content: [{ type: 'note', attrs: { kind: 'draft' }, content: [{ type: 'paragraph' }] }] },
  'an attribute of another type': text({ type: 'figure', attrs: { text: 5 } }),
  'a list that begins at a word': {
    type: 'doc',
    content: [{ ...(listOf(1) as object), type: 'ordered_list', attrs: { order: 'x' } }],
  },
  'six levels of lists': { type: 'doc', content: [listOf(6)] },
  'three thousand levels of lists': { type: 'doc', content: [listOf(3000)] },
  'half a text': { type: 'paragraph' },
  'a line of words': 'Svar',
  nothing: null,
}

for (const [what, tree] of Object.entries(refused))
  test(`${what} is no running text`, () => {
    assert.throws(() => readWriting(tree), RangeError)
  })

test('a link may lead to the web, to a mail address or into the register, and never runs a script', () => {
  for (const href of ['https://exempel.se/a?b=1', 'mailto:namn@exempel.se', '/insatser/omsint', '#avsnitt-1'])
    assert.ok(readWriting(link(href)))
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//exempel.se', 'https://exempel.se/"x', '', 5])
    assert.throws(() => readWriting(link(href)), RangeError, String(href))
})

test('whatever is written in simple marks is running text, and its links into the register come back', () => {
  const written = 'Se [ÖMSINT](/insatser/omsint) och [**webben**](https://exempel.se).\n\n1. en\n  - två'
  const [first = writingSchema.node('paragraph')] = fromSimpleText(written)
  assert.equal(first.child(1).marks[0]?.attrs['href'], '/insatser/omsint')
  const tree = { type: 'doc', content: fromSimpleText(written).map((block) => block.toJSON() as unknown) }
  assert.equal(toSimpleText(readWriting(tree)), written)
  const odd = fromSimpleText('[x](javascript:alert(1)) [y](https://a.se/<b>)').map((block) => block.toJSON() as unknown)
  assert.ok(readWriting({ type: 'doc', content: odd }))
})
