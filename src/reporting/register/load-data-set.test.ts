import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sharedData } from '../../../tools/shared-data.mjs'
import { asId } from '../../foundation/index.ts'
import { appropriations, matrixOf } from '../../portfolio/index.ts'
import { listJournalLines, openTestStore, type Store } from '../../store/index.ts'
import { countUnnamedAreas } from '../../strategy/index.ts'
import { getRegister } from './get-register.ts'
import { listMissing } from './list-missing.ts'
import { loadDataSet } from './load-data-set.ts'
import type { Register } from './register.ts'

const orebro = asId<'Region'>('orebro')
const folder = fileURLToPath(new URL('../../../data/orebro-2021', import.meta.url))
let store: Store
let register: Register

before(async () => {
  store = await openTestStore()
  await loadDataSet(store, folder, 'test')
  register = await getRegister(store, orebro, 2021)
})
after(() => store.close())

test('loading again changes nothing and leaves no line in the journal', async () => {
  const lines = () => store.read(orebro, (db) => listJournalLines(db, orebro))
  const before = await lines()
  assert.equal((await loadDataSet(store, folder, 'test')).changed, 0)
  assert.equal((await lines()).length, before.length)
})

test('a data set with a fault is refused with file, place and problem, and nothing of it is written', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'kraftsamling-set-'))
  cpSync(folder, broken, { recursive: true })
  const insatser = JSON.parse(readFileSync(join(broken, 'insatser.json'), 'utf8')) as Record<string, unknown>[]
  writeFileSync(
    join(broken, 'insatser.json'),
    JSON.stringify([...insatser.slice(1), { ...insatser[0], effectGoals: ['finns-inte'] }]),
  )
  writeFileSync(join(broken, 'analyses.json'), '[]')
  await assert.rejects(loadDataSet(store, broken, 'test'), {
    code: 'data-set-not-readable',
    details: {
      file: 'insatser.json',
      place: 'regional-testbadd',
      problem: '”finns-inte” finns inte i strategin eller beslutet',
    },
  })
  assert.equal((await getRegister(store, orebro, 2021)).analyses.length, 15)
  rmSync(broken, { recursive: true })
})

test('the register of Örebro län 2021 holds 14 funded insatser, 12 earlier ones and 15 analyses', () => {
  const count = (reported: string) => register.insatser.filter((insats) => insats.reported === reported).length
  assert.deepEqual([count('funded'), count('earlier'), register.analyses.length], [14, 12, 15])
})

test('plan and outcome of the appropriation are 40 480 000 kr each, and the matrix counts 14', () => {
  const { appropriation, insatser, decision } = register
  assert.ok(appropriation)
  const sums = appropriations.sumsOf(appropriation)
  assert.deepEqual([sums.planned, sums.outcome, sums.left], [4_048_000_000, 4_048_000_000, 0])
  assert.equal(matrixOf(insatser, decision).total, 14)
})

test('what the source does not say is missing and listed, never filled in', () => {
  const missing = listMissing(register)
  const insatser = missing.filter(({ of }) => of === 'insats')
  assert.equal(insatser.length, 26)
  for (const { what } of insatser) assert.ok(what.includes('beviljat belopp'))
  assert.ok(register.strategy)
  assert.equal(countUnnamedAreas(register.strategy), 5)
})

const factsPath = sharedData('orebro-2021/facts.json')
const skip = factsPath === undefined ? 'shared/data saknas: facts.json' : false

test('the data set holds as many of each noun as the facts of the report', { skip }, () => {
  const facts = JSON.parse(readFileSync(String(factsPath), 'utf8')) as Record<string, unknown[]> & {
    tick_totals: { ja_ticked: number }
    rus: { effect_goals_named: unknown[]; overarching_goals: unknown[] }
    project_funding_rules: { priorities_2021: unknown[] }
  }
  const { strategy, plans, insatser, analyses, networks, decision, events, facts: rest } = register
  const goals = (level: string) => strategy?.goals.filter((goal) => goal.level === level).length
  assert.equal(plans.length, facts['action_plans_and_programmes']?.length)
  assert.equal(insatser.length, Number(facts['projects_2021']?.length) + Number(facts['earlier_initiatives']?.length))
  assert.equal(analyses.length, facts['analyses']?.length)
  assert.equal(networks.length, facts['partner_structures']?.length)
  assert.equal(goals('overall'), facts.rus.overarching_goals.length)
  assert.equal(goals('effect-goal'), facts.rus.effect_goals_named.length)
  assert.equal(decision?.priorities.length, facts.project_funding_rules.priorities_2021.length)
  assert.ok(events.length >= Number(facts['dates']?.length))
  assert.equal(rest.filter((fact) => fact.kind === 'tick').length, facts['ticked_priorities']?.length)
  assert.equal(rest.filter((fact) => fact.kind === 'yes-no').length, facts['yes_no_answers']?.length)
})
