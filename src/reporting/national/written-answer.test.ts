import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, schema } from '../../documents/index.ts'
import { tablesIn, writtenIn } from './written-answer.ts'

const cell = (type: string, text: string, attrs = {}) => schema.node(type, attrs, [build.paragraph(text)])

test('an answer is written with its lists, its figures and the names of its tables', () => {
  const said = build.doc(
    {},
    build.paragraph('Under året beviljades ', build.figure({ text: '12,5 Mkr', origin: 'computed' }), '.'),
    schema.node('bullet_list', null, [schema.node('list_item', null, [build.paragraph('Ett')])]),
    build.table({ caption: 'Stöd', head: ['År'], rows: [['2021']] }),
  )
  assert.equal(writtenIn(said), 'Under året beviljades 12,5 Mkr.\n– Ett\n[Tabell: Stöd]')
})

test('a cell over several columns or rows stands in each of them, and heads in two rows become one', () => {
  const table = schema.node('table', { caption: 'Stöd' }, [
    schema.node('table_row', null, [
      cell('table_header', 'Kommun', { rowspan: 2 }),
      cell('table_header', 'Beviljat', { colspan: 2 }),
    ]),
    schema.node('table_row', null, [cell('table_header', '2020'), cell('table_header', '2021')]),
    schema.node('table_row', null, [cell('table_header', 'Ett'), cell('table_cell', '1'), cell('table_cell', '2')]),
  ])
  assert.deepEqual(tablesIn(build.doc({}, table)), [
    { caption: 'Stöd', heads: ['Kommun', 'Beviljat, 2020', 'Beviljat, 2021'], rows: [['Ett', '1', '2']] },
  ])
})
