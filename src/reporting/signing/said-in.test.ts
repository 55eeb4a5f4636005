import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examplePackage } from './example-package.ts'
import { askedInPackage, saidIn } from './said-in.ts'

test('the text and the table of the register stand under their question, and nothing of the next', () => {
  const said = saidIn(examplePackage, 'q1')
  assert.match(said?.textContent ?? '', /Svaret är ett\..*Exempelinsats/)
  assert.doesNotMatch(said?.textContent ?? '', /Sedan blev/)
  assert.match(saidIn(examplePackage, 'q2')?.textContent ?? '', /Sedan blev/)
  assert.equal(saidIn(examplePackage, 'q3'), undefined)
})

test('all that the form asks is there, answered or not', () => {
  const content = {
    parts: [
      {
        sections: [
          {
            questions: [
              { id: 'q1', prompt: 'Ett' },
              { id: 'q2', prompt: 'Två' },
            ],
          },
        ],
      },
    ],
  }
  const asked = askedInPackage({ ...examplePackage, form: { ...examplePackage.form, content } })
  assert.deepEqual(
    asked.map(({ question }) => question),
    ['q1', 'q2'],
  )
  assert.deepEqual(
    askedInPackage(examplePackage).map(({ question }) => question),
    ['q1'],
  )
})
