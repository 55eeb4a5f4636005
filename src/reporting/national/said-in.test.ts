import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from '../../documents/index.ts'
import { examplePackage } from '../signing/example-package.ts'
import { askedInPackage } from './said-in.ts'

const questions = [
  { id: 'q1', prompt: 'Ett' },
  { id: 'q2', prompt: 'Två' },
  { id: 'q3', prompt: 'Tre' },
]
const content = { parts: [{ sections: [{ questions }] }] }
const whole = { ...examplePackage, form: { ...examplePackage.form, content } }

test('the text and the table of the register stand under their question, and nothing of the next', () => {
  const [first, second] = askedInPackage(whole)
  assert.match(first?.said?.textContent ?? '', /Svaret är ett\..*Exempelinsats/)
  assert.doesNotMatch(first?.said?.textContent ?? '', /Sedan blev/)
  assert.match(second?.said?.textContent ?? '', /Sedan blev/)
})

test('all that the form asks is there, answered or not; where the form cannot be read, what was answered', () => {
  assert.deepEqual(
    askedInPackage(whole).map(({ question, said }) => [question, said !== undefined]),
    [
      ['q1', true],
      ['q2', true],
      ['q3', false],
    ],
  )
  assert.deepEqual(
    askedInPackage(examplePackage).map(({ question }) => question),
    ['q1'],
  )
})

test('what the form wants observed is no question', () => {
  const noted = [...questions, { id: 'n1', prompt: 'Upprepa inte.', kind: 'note' }]
  const form = { ...examplePackage.form, content: { parts: [{ sections: [{ questions: noted }] }] } }
  assert.equal(askedInPackage({ ...examplePackage, form }).length, 3)
})

test('what the form itself says, and links into the register of whoever signed, are left out', () => {
  const tree = build.doc(
    {},
    build.heading(2, 'Ett', { id: 'fraga-q1' }),
    build.paragraph(
      'Svaret är ',
      build.figure({ text: '12', href: '/arenden' }),
      build.text(' och mer', { href: '/x' }),
    ),
    build.note('help', 'Formuläret anvisar något.'),
  )
  const [asked] = askedInPackage({ ...whole, tree: JSON.parse(JSON.stringify(tree)) as typeof whole.tree })
  const json = JSON.stringify(asked?.said)
  assert.doesNotMatch(json, /Formuläret|\/arenden|"\/x"/)
  assert.match(json, /"text":"12".*och mer/)
})
