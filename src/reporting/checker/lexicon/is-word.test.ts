import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areOneSlipApart, featuresOf, findLostJoint, isLooseCompound, isWord, listedCorrectionsOf } from './index.ts'

test('a compound is right when each part stands as the list lets it stand', () => {
  for (const word of ['utvecklingsstrategin', 'kompetensförsörjningsrapporten', 'fallucka', 'Örebro', 'RAPPORT', 'Hus'])
    assert.ok(isWord(word), word)
})

test('a misspelt word, a lost joint and a name in lower case are not right', () => {
  for (const word of ['närmarare', 'hållbarhetseminarium', 'utvecklingstrategierna-', 'stockholm', 'övergipande'])
    assert.ok(!isWord(word), word)
})

test('a lost s is certain after an ending that always takes one', () => {
  assert.deepEqual(findLostJoint('hållbarhetseminarium'), {
    first: 'hållbarhet',
    rest: 'seminarium',
    mended: 'hållbarhetsseminarium',
    certain: true,
  })
  assert.equal(findLostJoint('utvecklingsstrategi'), undefined)
})

test('two known words that the list has not put together are a loose compound', () => {
  assert.ok(isLooseCompound('välfärdsgap'))
  assert.ok(!isLooseCompound('övergipande'))
})

test('a correction is one slip of the fingers away', () => {
  assert.ok(listedCorrectionsOf('närmarare').includes('närmare'))
  assert.ok(listedCorrectionsOf('övergipande').includes('övergripande'))
  assert.ok(areOneSlipApart('projketet', 'projektet'))
  assert.ok(areOneSlipApart('regionenen', 'regionen'))
  assert.ok(!areOneSlipApart('regionen', 'regionerna'))
})

test('the flags of the list tell what a word can be', () => {
  const cases = [
    ['arbeta', 'infinitive'],
    ['arbetar', 'present'],
    ['arbetade', 'past'],
    ['arbetat', 'supine'],
    ['köper', 'present'],
    ['köpte', 'past'],
    ['projektet', 'neuter'],
    ['strategin', 'common-gender'],
    ['regionerna', 'noun-plural-definite'],
    ['regional', 'adjective-base'],
    ['regionala', 'adjective-a'],
    ['handlingsplan', 'noun-singular'],
  ] as const
  for (const [word, feature] of cases)
    assert.ok(featuresOf(word).has(feature), `${word}: ${[...featuresOf(word)].join(' ')}`)
})
