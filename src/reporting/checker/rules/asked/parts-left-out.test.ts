import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '../../../forms/index.ts'
import { exampleForm } from '../example-form.ts'
import { partsLeftOut } from './parts-left-out.ts'
import { topicsLeftOut } from './topics-left-out.ts'

type FreeText = Extract<Question, { kind: 'free-text' }>

function question(prompt: string, parts?: string[]): FreeText {
  return { kind: 'free-text', id: 'q', prompt, words: [], required: true, ...(parts ? { parts } : {}) }
}
const answer = (text: string) => ({ question: 'q', lines: [[3, 5]] as const, text })
const messages = (asked: FreeText, text: string) =>
  partsLeftOut(exampleForm, asked, answer(text)).map(({ severity, message }) => `${severity}: ${message}`)

test('a split that leaves out one of the parts asked for is told, and a split with all of them is not', () => {
  const asked = question('Hur delades medlen?', ['projekt', 'hamnar', 'kommersiell service'])
  const two = 'Av anslaget gick 3 000 000 kr till projekt och 2 000 000 kr till hamnar under det gångna året.'

  assert.match(messages(asked, two).join(), /warning: .*även på kommersiell service/)
  assert.deepEqual(messages(asked, two.replace('under', 'samt 1 000 000 kr till kommersiell service under')), [])
})

test('where difficulties are asked for, an answer without any is asked about', () => {
  const asked = question('Beskriv arbetet och svårigheter.')
  const text = 'Vi kalkade tre sjöar under våren och hade två möten med alla fiskare i länet.'

  assert.match(messages(asked, text).join(), /notice: .*svårigheter/)
  assert.deepEqual(messages(asked, `${text} Utmaningen var vädret.`), [])
})

test('a word that only holds the word for difficulty asks for none', () => {
  assert.deepEqual(
    messages(question('Hur möttes samhällsutmaningarna?'), 'Vi kalkade tre sjöar under våren och allt gick bra.'),
    [],
  )
})

test('where a comparison with the year before is asked for, the year before must be there', () => {
  const asked = question('Beskriv fördelningen mot förra året.')
  const text = 'Pengarna delades lika mellan hamnar och bryggor i alla kommuner runt sjön.'

  assert.match(messages(asked, text).join(), /Jämför med 2029/)
  assert.deepEqual(messages(asked, `${text} Det är mer än 2029.`), [])
})

test('how something has helped cannot be answered in the present tense alone', () => {
  const asked = question('Hur har anslaget bidragit till målen?')

  assert.match(
    messages(asked, 'Anslaget bidrar till målen och målen ska bidra till politikens mål.').join(),
    /blev av det/,
  )
  assert.deepEqual(messages(asked, 'Anslaget har bidragit till målen genom tre nya hamnar i norra länet.'), [])
})

test('an answer that takes up half of the topics or fewer is asked about the others', () => {
  const asked = question('Hur togs möjligheter till vara: demografi, globalisering, miljö och teknisk utveckling?')

  const [found] = topicsLeftOut(asked, answer('Vi har infört en digital karta över alla bryggor i länet.'))
  assert.match(found?.message ?? '', /demografi, globalisering, miljö/)
  const wide = 'Digitala kartor, export av fisk, renare miljö och en åldrande befolkning har styrt arbetet.'
  assert.deepEqual(topicsLeftOut(asked, answer(wide)), [])
})
