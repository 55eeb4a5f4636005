import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Node } from '../../../documents/index.ts'
import { arrangeReport } from '../../arrange-report.ts'
import { getForm } from '../../forms/index.ts'
import type { Register } from '../../register/index.ts'
import { blocksAt, emptied, materialOfOrebro, nodes, notesOf, rowsOf, tableWith } from '../../test-report.ts'

const form = getForm('villkorsbeslut-2021')
let register: Register

before(async () => {
  register = (await materialOfOrebro()).register
})

test('the 14 insatser and the 12 earlier ones stand once each, in the section that they belong to', () => {
  const tree = arrangeReport(register, form, [])
  const rows = (question: string) => rowsOf(tableWith(tree, `fraga-${question}-tabell`)).length

  assert.deepEqual(['1-2-1-q5', '1-3-7-q1', '1-4-1-q5', '1-5-1-q5', '4-3-q2'].map(rows), [1, 2, 9, 1, 1])
  assert.deepEqual(['1-2-3-q1', '1-4-2-q1', '1-5-3-q1'].map(rows), [3, 5, 4])
})

test('a table that has more rows than the form takes says so, and keeps them all', () => {
  const tree = arrangeReport(register, getForm('forordning-2024-99'), [])

  assert.equal(rowsOf(tableWith(tree, 'fraga-1-2-q2-tabell')).length, 14)
  assert.equal(rowsOf(tableWith(tree, 'fraga-1-2-q3-tabell')).length, 12)
  assert.match(notesOf('observe', blocksAt(tree, '1.2-q2'))[0]?.textContent ?? '', /högst 10 rader och tabellen har 14/)
})

test('the 15 analyses stand in a table, and purposes that the form does not know are pointed at', () => {
  const tree = arrangeReport(register, form, [])

  assert.equal(rowsOf(tableWith(tree, 'fraga-5-q5-tabell')).length, 15)
  assert.match(notesOf('observe', blocksAt(tree, '5-q5'))[0]?.textContent ?? '', /^3 rader har ett huvudsyfte/)
})

test('boxes are ticked as the register says, and left empty and marked where it says nothing', () => {
  const boxes = (material: Register, question: string) =>
    blocksAt(arrangeReport(material, form, []), question).flatMap((block) => nodes(block, 'tick_item'))
  const ticked = (node: Node) =>
    (node.attrs['choices'] as { label: string; ticked: boolean }[]).filter((choice) => choice.ticked)

  assert.deepEqual(
    boxes(register, '1.4.1-q1').map((node) => ticked(node).map(({ label }) => label)),
    Array.from({ length: 5 }, () => ['Ja']),
  )
  assert.deepEqual(
    boxes(register, '2-q5').map((node) => ticked(node).map(({ label }) => label)),
    [['Ja']],
  )
  assert.deepEqual(
    boxes(register, '5-q3').map((node) => ticked(node).map(({ label }) => label)),
    [['Ja']],
  )
  for (const node of boxes(emptied(register), '1.4.1-q1')) {
    assert.deepEqual(ticked(node), [])
    assert.equal(nodes(node, 'missing').length, 1)
  }
})

test('the matrix counts every funded insats once: its rows and its columns both make 14', () => {
  const rows = rowsOf(tableWith(arrangeReport(register, form, []), 'tabell-matris'))
  const sums = rows.at(-1) ?? []
  const numbers = (cells: readonly string[]) => cells.map(Number)

  assert.deepEqual(numbers(sums.slice(1)), [1, 2, 9, 1, 1, 14])
  assert.equal(
    numbers(rows.slice(0, -1).map((row) => row.at(-1) ?? '')).reduce((sum, count) => sum + count, 0),
    14,
  )
})

test('where the printed matrix of the source says another number, a note tells both', () => {
  const [note, ...others] = notesOf('disagreement', arrangeReport(register, form, []).children)

  assert.deepEqual(others, [])
  assert.match(note?.textContent ?? '', /i 3 kolumner/)
  assert.match(note?.textContent ?? '', /källan anger 12, insatsernas egna avsnitt ger 9/)
})

test('plan and outcome are stated figures with source and page, their sums computed ones', () => {
  const table = tableWith(arrangeReport(register, form, []), 'tabell-anslag')
  const figures = nodes(table, 'figure')
  const origin = (text: string) => figures.find((node) => node.attrs['text'] === text)?.attrs['origin']

  assert.equal(origin('24\u00a0220\u00a0000\u00a0kr'), 'stated')
  assert.equal(origin('40\u00a0480\u00a0000\u00a0kr'), 'computed')
  assert.equal(rowsOf(table)[2]?.[1], 'uppgift saknas')
  for (const { attrs } of figures) assert.notEqual(attrs['source'], '')
})

test('every stated figure tells its source and leads to a page', () => {
  const stated = nodes(arrangeReport(register, form, []), 'figure').filter(({ attrs }) => attrs['origin'] === 'stated')

  assert.ok(stated.length > 40)
  for (const { attrs } of stated) {
    assert.match(String(attrs['source']), /rad \d/)
    assert.match(String(attrs['href']), /^\//)
  }
})

test('what is missing is marked as such, in the tables and in the list at the end', () => {
  const tree = arrangeReport(register, form, [])
  const missing = rowsOf(tableWith(tree, 'tabell-saknas'))

  assert.ok(nodes(tree, 'missing').length > 50)
  assert.deepEqual(missing.find(([of, what]) => of === 'Insatser' && what === 'Beviljat belopp')?.[2], '26')
})
