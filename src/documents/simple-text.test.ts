import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from './build.ts'
import { fromSimpleText, toSimpleText } from './simple-text.ts'
import { tidyWriting } from './tidy-writing.ts'
import { readWriting, writingSchema } from './writing-schema.ts'

const roundTrip = (text: string) => toSimpleText(build.doc({}, ...fromSimpleText(text)))

test('headings, tables and figures have simple marks, and come back as they were', () => {
  for (const text of [
    '## Rubrik i svaret\n\nText under.\n\n### En nivå till',
    '| Insats | Belopp |\n| ÖMSINT | {1,2 Mkr|granted-amount;period=2021} |',
    'Vi beviljade {drygt 40 Mkr|granted-amount;period=2021;as=mkr;about=drygt} till {12 projekt|källa: aterrapportering, rad 7 #f7 →/siffror/f7}.',
    'En klammer \\{ och ett streck | i löpande text.',
    '\\## inte en rubrik',
  ])
    assert.equal(roundTrip(text), text)
})

test('a figure in simple marks keeps what the catalogue was asked for, and who states it', () => {
  const [line] = fromSimpleText('{9|granted-count;period=2021} {12 %|källa: SCB 2021}')
  const [asked, , stated] = line?.children ?? []
  assert.deepEqual(
    [asked?.attrs['ask'], asked?.attrs['origin'], stated?.attrs['source'], stated?.attrs['origin']],
    ['granted-count;period=2021', 'computed', 'SCB 2021', 'stated'],
  )
})

test('a table without heads gets them, ragged rows are filled, and headings skip no level', () => {
  const cell = (text: string) => ({
    type: 'table_cell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const doc = readWriting({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Djup' }] },
      { type: 'heading', attrs: { level: 2 } },
      {
        type: 'table',
        content: [
          { type: 'table_row', content: [cell('A'), cell('B')] },
          { type: 'table_row', content: [cell('1')] },
        ],
      },
    ],
  })
  const [heading, empty, table] = tidyWriting(doc).children
  assert.equal(heading?.attrs['level'], 1)
  assert.equal(empty?.type.name, 'paragraph')
  assert.deepEqual(
    table?.children.map((row) => row.childCount),
    [2, 2],
  )
  assert.equal(table?.firstChild?.firstChild?.type.name, 'table_header')
  assert.ok(writingSchema.nodeFromJSON(tidyWriting(doc).toJSON()))
})

test('a cell keeps its lines, paragraphs and lists; an address keeps its slashes', () => {
  for (const text of [
    '| Insats | Läge |\n| ÖMSINT | Klar // i mars |',
    '| Vad | Vem |\n| Två saker: //  // - en // - en till //   - under den | [Region](https://exempel.se) |',
    'Ett // utan tabell',
  ])
    assert.equal(roundTrip(text), text)
  const [table] = fromSimpleText('| Vad |\n| - en // - två |')
  assert.equal(table?.lastChild?.firstChild?.firstChild?.type.name, 'bullet_list')
})
