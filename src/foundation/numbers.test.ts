/* Diary numbers and organisation numbers: what a registrar would accept, and what not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDiaryNumber } from './diary-number.ts'
import { parseOrganisationNumber } from './organisation-number.ts'

test('a diary number is read in both grammars that the regions use', () => {
  assert.equal(parseDiaryNumber(' run-2026/1482 '), 'RUN-2026/1482')
  assert.equal(parseDiaryNumber('21RS9097'), '21RS9097')
})

test('what is not a diary number is refused', () => {
  for (const text of ['', '20345918', 'RUN-26/1482', 'RUN-2026/0482', '21RS'])
    assert.throws(() => parseDiaryNumber(text), { code: 'not-a-diary-number' })
})

test('an organisation number is read with or without hyphen and with the century 16', () => {
  for (const text of ['232100-0164', '2321000164', '16232100-0164'])
    assert.equal(parseOrganisationNumber(text), '232100-0164')
})

test('a wrong check digit is refused, and so is a personal number, whose third digit is 0 or 1', () => {
  for (const text of ['232100-0165', '811218-9876', '12345'])
    assert.throws(() => parseOrganisationNumber(text), { code: 'not-an-organisation-number' })
})
