/*
 * Random trees for the property tests of printers and readers: every kind of node, only what a printer may be given.
 */
import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { noteKinds } from './attrs.ts'
import { build } from './build.ts'
import { schema } from './schema.ts'

const letters = fc.constantFrom(...'abcåäöABCÅÄÖ 0123456789.,:;!?()–”&<>"\'/%€☒')
/** Text that begins and ends with a letter: blanks at the ends of a run are nobody's content. */
const words = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((parts) => `a${parts.join('').replaceAll(/ +/g, ' ')}z`)

const marks = fc.constantFrom(
  [],
  ['strong' as const],
  ['em' as const],
  ['strong' as const, 'em' as const],
  [{ href: 'https://exempel.se/a?b=1&c=2' }],
  [{ href: '/insatser/exempel' }],
)

const text = fc.tuple(words, marks).map(([given, with_]) => build.text(given, ...with_))

const atom = fc.oneof(
  words.map((each) =>
    build.figure({ text: each, id: 'f1', origin: 'stated', source: 'Exempellän', href: '/siffror/f1' }),
  ),
  words.map((each) => build.missing({ text: each, what: 'belopp' })),
  words.map((each) => build.reference({ kind: 'insats', target: 'x', text: each })),
  words.map((each) => build.footnote(each)),
  fc.constant(build.lineBreak()),
)

/** Texts never stand side by side: two with the same marks would be one. */
const inline = fc
  .array(fc.tuple(text, atom), { maxLength: 3 })
  .chain((pairs) => fc.option(text, { nil: undefined }).map((last) => [...pairs.flat(), ...(last ? [last] : [])]))

const paragraph = inline.map((line) => build.paragraph(...line))

const { list } = fc.letrec<{ list: Node; item: Node }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ depthSize: 'small', maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
    .map(([first, more]) => schema.node('list_item', null, [first, ...more])),
  list: fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 9 }), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([bullet, order, items]) =>
      bullet ? schema.node('bullet_list', null, items) : schema.node('ordered_list', { order }, items),
    ),
}))

const ticks = fc.array(fc.tuple(words, fc.boolean(), inline), { minLength: 1, maxLength: 3 }).map((items) =>
  build.ticks(
    items.map(([label, ticked, line]) => ({
      text: line,
      choices: [
        { label, ticked },
        { label: 'Nej', ticked: !ticked },
      ],
    })),
  ),
)

const table = fc
  .tuple(
    words,
    fc.array(fc.tuple(words, inline, fc.oneof(paragraph, list, ticks)), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([caption, rows, headerColumns]) =>
    build.table({
      caption,
      id: 't1',
      head: ['Namn', 'Mål', 'Resultat'],
      rows: rows.map(([name, line, block]) => [name, line, [block]]),
      headerColumns: headerColumns ? 1 : 0,
    }),
  )

/** Cells that reach over columns and rows, in the head and below. */
const spanning = fc.tuple(inline, list, words).map(([line, block, id]) =>
  schema.node('table', { caption: '', id, headerColumns: 1 }, [
    schema.node('table_row', null, [headerCell('Mål', { colspan: 2 }), headerCell('Resultat', { rowspan: 2 })]),
    schema.node('table_row', null, [headerCell('Vad'), headerCell('När')]),
    schema.node('table_row', null, [
      headerCell('Rad', { scope: 'row', rowspan: 2 }),
      schema.node('table_cell', { colspan: 2 }, [build.paragraph(line), block]),
    ]),
    schema.node(
      'table_row',
      null,
      ['a', 'b'].map((each) => schema.node('table_cell', null, [build.paragraph(each)])),
    ),
  ]),
)

function headerCell(name: string, attrs: object = {}): Node {
  return schema.node('table_header', attrs, [build.paragraph(name)])
}

const chart = words.map((title) =>
  build.chart({
    kind: 'bar',
    title,
    xLabel: 'Del',
    yLabel: 'Kronor',
    unit: 'kr',
    source: 'Exempellän',
    series: [{ name: 'a', points: [{ x: 'ett', y: 1 }] }],
  }),
)

const plain = fc.oneof(paragraph, list, ticks)
const { note } = fc.letrec<{ note: Node }>((tie) => ({
  note: fc
    .tuple(
      fc.constantFrom(...noteKinds),
      fc.array(fc.oneof({ depthSize: 'small', maxDepth: 2 }, plain, table, tie('note')), {
        minLength: 1,
        maxLength: 2,
      }),
    )
    .map(([kind, blocks]) => build.note(kind, ...blocks)),
}))
const heading = fc
  .tuple(words, fc.constantFrom('', '1', '1.1', '1.2', '2', '2.01'))
  .map(([title, number]) => build.heading(1, title, { number }))

/** Charts are drawn, which takes time: few of them. */
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, ticks, table, spanning, note, {
  weight: 1,
  arbitrary: chart,
})

/** Two lists side by side of one kind cannot be told apart in plain text; trees for Markdown are made elsewhere. */
export const randomTree: fc.Arbitrary<Node> = fc
  .tuple(words, fc.boolean(), fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([title, sourceNotes, blocks]) =>
    build.doc({ title, subtitle: 'Exempellän', notice: 'Exempellän: påhittat', sourceNotes }, ...blocks),
  )
