import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Insats } from './insats.ts'
import { missingFacts, requiredFacts } from './missing-facts.ts'

const bare = {
  id: 'sjokort',
  title: 'Sjökort',
  year: 2021,
  reported: 'funded',
  section: '1.2.1',
  description: '',
  areas: [],
  effectGoals: [],
  subgoals: [],
  financing: [],
  partners: [],
  diaryNumbers: [],
  remarks: [],
  papers: { document: 'exempellan', lines: [1] },
}

test('an insats that says nothing lacks every fact that is asked of its sort', () => {
  for (const reported of ['funded', 'earlier'] as const)
    assert.deepEqual(
      missingFacts(Insats.parse({ ...bare, reported })),
      requiredFacts.filter(({ of }) => of.includes(reported)).map(({ name }) => name),
    )
})

test('a fact that is there is not missing, also when it is nought', () => {
  const missing = missingFacts(Insats.parse({ ...bare, granted: 0, period: { from: 2020, to: 2021 } }))
  assert.ok(!missing.includes('beviljat belopp'))
  assert.ok(!missing.includes('period'))
})
