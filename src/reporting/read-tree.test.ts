import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { build, type Node } from '../documents/index.ts'
import { arrangeReport } from './arrange-report.ts'
import { checkTree } from './check-tree.ts'
import { questionsOf, sectionsOf } from './forms/index.ts'
import { linesOfTree } from './lines-of-tree.ts'
import type { ReportMaterial } from './print-report.ts'
import { readTree } from './read-tree.ts'
import { readReport } from './reading/index.ts'
import { answerTo, materialOfOrebro } from './test-report.ts'

let material: ReportMaterial
let tree: Node

before(async () => {
  material = await materialOfOrebro()
  tree = arrangeReport(material.register, material.form, [])
})

test('a tree becomes lines with signs for items, boxes and notes, and an empty line between blocks', () => {
  const doc = build.doc(
    { title: 'Prov' },
    build.heading(1, 'Rubrik', { number: '1' }),
    build.bullets(['ett', 'två']),
    build.ticks([{ text: 'Valt', choices: [{ label: 'Ja', ticked: true }] }]),
    build.note('observe', 'Se här'),
  )

  assert.deepEqual(linesOfTree(doc), [
    '1 Rubrik',
    '',
    '• ett',
    '• två',
    '',
    '☒ Ja Valt',
    '',
    'Observera:',
    '',
    'Se här',
  ])
})

test('every line of our own report that says something is in exactly one place', () => {
  const { lines, report } = readTree(tree, material.form)
  const times = new Map<number, number>()
  const places = [...report.formText, ...report.unplaced].map((part) => part.lines)
  for (const [from, to] of [...places, ...report.answers.flatMap((each) => each.lines)])
    for (let line = from; line <= to; line += 1) times.set(line, (times.get(line) ?? 0) + 1)

  for (const [at, line] of lines.entries())
    if (line !== '') assert.equal(times.get(at + 1), 1, `line ${at + 1}: ${line}`)
})

test('every question of the form is read back, with the rows of its table and its boxes', () => {
  const { report } = readTree(tree, material.form)
  const found = (id: string) => report.answers.find((each) => each.question === id)
  const asked = questionsOf(material.form).filter(({ kind }) => kind !== 'note')

  assert.deepEqual(
    report.answers.map((each) => each.question),
    asked.map(({ id }) => id),
  )
  assert.deepEqual(
    report.sections.map(({ number }) => number).toSorted(),
    sectionsOf(material.form)
      .map(({ number }) => number)
      .toSorted(),
  )
  assert.equal(found('5-q5')?.rows?.length, 15)
  assert.deepEqual(
    found('5-q5')?.rows?.[0]?.cells.map(({ column }) => column),
    ['name-description', 'funded-by-1-1', 'main-purpose', 'use'],
  )
  assert.equal(found('1.4.1-q1')?.ticks?.filter(({ ticked }) => ticked).length, 5)
})

test('whoever reads the lines of our report from outside finds the same questions', () => {
  const { lines, report } = readTree(tree, material.form)
  const outside = readReport({ lines }, material.form)

  assert.deepEqual(
    outside.answers.map((each) => each.question),
    report.answers.map((each) => each.question),
  )
})

/** What the rules of facts find is in the register, and stays until somebody mends it there. */
const ofFacts = new Set(['R-REQ', 'R-ENUM', 'R-PERIOD', 'R-ROWS'])

test('the drafts that we write ourselves have no errors of writing', () => {
  const errors = checkTree(tree, material.form, material.register).filter(
    ({ severity, rule }) => severity === 'error' && !ofFacts.has(rule),
  )
  assert.deepEqual(
    errors.map(({ rule, question, message }) => `${rule} ${question} ${message}`),
    [],
  )
})

test('what the register lacks is found where the report shows it', () => {
  const findings = checkTree(tree, material.form, material.register)
  assert.ok(findings.some(({ rule, question }) => rule === 'R-REQ' && question === '1.4.1-q5'))
  assert.ok(findings.some(({ rule, question }) => rule === 'R-ENUM' && question === '5-q5'))
})

test('the register told in two places is no repetition', () => {
  const findings = checkTree(tree, material.form, material.register)
  assert.ok(findings.filter(({ rule }) => rule === 'R-DUPTEXT').length <= 1)
})

test('what a movement rests on is said by the register: only what people write is repeated, or out of place', () => {
  const twice = (line: string) => {
    const own = ['1.1.1-q1', '6-q1'].map((id) => answerTo(id, line))
    const rules = checkTree(arrangeReport(material.register, material.form, own), material.form, material.register)
      .filter(({ quotes }) => quotes.some((quote) => quote.includes('kort sikt')))
      .map(({ rule }) => rule)
    return rules.filter((rule) => rule === 'R-DUPTEXT' || rule === 'R-SCOPE').toSorted()
  }
  const rest = 'resultat på kort sikt, och grunden är uppföljning. Mest bidrog rådgivning hemma hos företagen.'
  assert.deepEqual(twice(`Det är, enligt vår uppföljning, ett ${rest}`), ['R-DUPTEXT', 'R-SCOPE'])
  assert.deepEqual(twice(`Förflyttningen är ett faktiskt ${rest}`), [])
})

test('a fault in a written answer is found, and told with its question', () => {
  const written = answerTo('3.1-q2', 'Samverkan har fungerat bra under årret och utveckats vidare.')
  const own = arrangeReport(material.register, material.form, [written])
  const findings = checkTree(own, material.form, material.register)

  assert.ok(findings.some(({ rule, question }) => rule === 'R-SPELL' && question === '3.1-q2'))
})
