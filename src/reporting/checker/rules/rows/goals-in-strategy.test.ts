import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Strategy } from '../../../../strategy/index.ts'
import { goalsInStrategy } from './goals-in-strategy.ts'

const papers = { origin: 'exempel', added: '2030-01-01' }
const goal = (id: string, level: string, name: string) => ({ id, level, name, papers })
const cell = (goalName: string) => ({
  name: 'Laxtrappan',
  areas: 'Vatten och natur',
  goal: goalName,
  lines: [[4, 6]] as const,
})

test('a goal that is not in the strategy is told, and one that is there in another case is not', () => {
  const strategy = {
    name: 'Sjölänets strategi',
    areasInAll: 2,
    goals: [goal('vatten', 'priority-area', 'Vatten och natur'), goal('fiske', 'effect-goal', 'Ökat fiske')],
  } as unknown as Strategy

  assert.deepEqual(goalsInStrategy([cell('ökat fiske')], strategy), [])
  const [found] = goalsInStrategy([cell('Fler båtar')], strategy)
  assert.match(found?.message ?? '', /målet «Fler båtar», som inte finns i Sjölänets strategi/)
  assert.deepEqual(found?.lines, [[4, 6]])
})

test('an area is held against the strategy only where the register names all its areas', () => {
  const strategy = { name: 'S', areasInAll: 1, goals: [goal('skog', 'priority-area', 'Skog')] } as unknown as Strategy

  assert.match(goalsInStrategy([cell('Ökat fiske')], strategy)[0]?.message ?? '', /området «Vatten och natur»/)
  assert.deepEqual(goalsInStrategy([cell('Ökat fiske')], { ...strategy, areasInAll: 2 }), [])
})
