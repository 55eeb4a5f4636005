import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, fromSimpleText } from '../../documents/index.ts'
import type { Answer, TreeJson } from '../answers/index.ts'
import { arrangeReport } from '../arrange-report.ts'
import { getForm } from '../forms/index.ts'
import { materialOfOrebro } from '../test-report.ts'
import { checkAllReferences, checkReferences } from './check-references.ts'
import { listReferables } from './referables.ts'

const form = getForm('villkorsbeslut-2021')
const answer = (question: string, text: string): Answer => ({
  year: 2021,
  question,
  content: build.doc({ title: question }, ...fromSimpleText(text)).toJSON() as TreeJson,
  version: 1,
  savedBy: 'vera',
  savedOn: '2022-01-10' as Answer['savedOn'],
})
const { register } = await materialOfOrebro()
const told = answer('1.1.1-q2', 'Vi stödde {9 företag|källa: SCB} i länet.\n\n| Insats | Belopp |\n| A | 1 |')
const material = (answers: readonly Answer[]) => ({ round: { form }, answers, register })
const treeOf = (answers: readonly Answer[]) => arrangeReport(register, form, answers)
const referables = () => listReferables(material([told]), treeOf([told]))
const referring = (kind: string) => {
  const found = referables().find((each) => each.kind === kind && (kind !== 'table' || /svar/.test(each.target)))
  assert.ok(found)
  return { ...found, block: build.paragraph('Se ', build.reference(found)) }
}
const check = (kind: string, answers: readonly Answer[], known = register) =>
  checkReferences('1.2.1-q2', [referring(kind).block], { answers, register: known }, () => treeOf(answers))

test('a reference can lead to a section, a question, a table or a figure of an answer, and an insats', () => {
  assert.equal(referring('section').text, '1.1')
  assert.equal(referring('figure').text, '9 företag (avsnitt 1.1.1)')
  assert.match(referring('figure').name, /Vi stödde 9 företag/)
  assert.match(referring('table').name, /1\.1\.1 Insats, Belopp/)
  assert.equal(referring('insats').text, register.insatser[0]?.title)
})

test('nothing is found while what it leads to is there', () => {
  for (const kind of ['section', 'answer', 'table', 'figure', 'insats']) assert.deepEqual(check(kind, [told]), [], kind)
})

test('a figure that reads otherwise, a table that was taken out and an insats that has gone are findings', () => {
  const other = [answer('1.1.1-q2', 'Vi stödde {10 företag|källa: SCB} i länet.')]
  assert.match(check('figure', other)[0]?.message ?? '', /säger inte längre 9 företag/)
  assert.match(check('table', other)[0]?.message ?? '', /finns inte i rapporten/)
  assert.match(check('insats', [told], { ...register, insatser: [] })[0]?.message ?? '', /finns inte i registret/)
  assert.deepEqual(check('figure', other)[0]?.quotes, ['9 företag (avsnitt 1.1.1)'])
})

test('the whole report is looked through, answer by answer', () => {
  const dead = answer('1.2.1-q2', 'Som {tabellen|se: tabell fraga-9-9-q9-svar-tabell-1} visar.')
  assert.deepEqual(
    checkAllReferences({ answers: [told, dead], register }, () => treeOf([told, dead])).map(({ question }) => question),
    ['1.2.1-q2'],
  )
})
