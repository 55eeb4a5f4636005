import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build, faultsIn, printers } from '../../documents/index.ts'
import { asId } from '../../foundation/index.ts'
import type { targets } from '../../strategy/index.ts'
import { arrangeReport } from '../arrange-report.ts'
import { questionsOf, sectionsOf } from '../forms/index.ts'
import { linesOfTree } from '../lines-of-tree.ts'
import { materialOfOrebro } from '../test-report.ts'
import { areaSummary } from './blocks/area-blocks.ts'
import { disagreements, quantitiesIn } from './consistency.ts'
import { tablesOfPlan, tablesOfStrategy } from './place-blocks.ts'
import { formOfPlan, formOfStrategy } from './yearly-form.ts'

const today = asId<'CalendarDate'>('2022-01-31')

function followUp(goal: string): targets.GoalFollowUp {
  const base = { version: 1, unit: 'procent', decimals: 1, better: 'higher' as const, source: 'Exempellän' }
  const task = { version: 1, plan: '', goal, goalName: 'Exempelmål', owner: 'Analys', deviation: '' }
  return {
    paths: [
      {
        ...base,
        id: 'i1',
        name: 'Exempel ett',
        goals: [goal],
        baseline: { period: 2018, value: 70 },
        targets: [{ period: 2022, value: 74 }],
      },
      { ...base, id: 'i2', name: 'Exempel två', goals: [goal], targets: [] },
    ],
    readings: [
      { id: 'r', indicator: 'i1', period: 2021, value: 72.5, breakdown: '', source: 'Mätning', readOn: '2022-01-10' },
    ],
    overrides: [
      { indicator: 'i1', period: 2021, status: 'on-path', reason: 'Metoden byttes.', by: 'x', on: '2022-01-11' },
    ],
    tasks: [
      {
        ...task,
        id: 't1',
        title: 'Kartlägg',
        plannedEnd: '2021-12-01',
        status: 'ongoing',
        deviation: 'Väntar på underlag.',
      },
      { ...task, id: 't2', title: 'Åtgärd', plan: 'klimatplanen', plannedEnd: '2022-12-01', status: 'done' },
    ],
  }
}

test('the follow-up of the strategy has a question for each goal, each area of the national strategy, the plans, each perspective, and three for each kraftsamling', async () => {
  const { register } = await materialOfOrebro()
  const { strategy } = register
  assert.ok(strategy)
  const form = formOfStrategy(strategy, 2021)
  const { goals, mobilisations, perspectives } = strategy
  assert.equal(questionsOf(form).length, 2 + goals.length + 4 + 3 * mobilisations.length + perspectives.length)
  assert.ok(questionsOf(form).every(({ id }) => id.startsWith('rus-')))
  assert.equal(formOfStrategy(undefined, 2021).parts.length, 6)
})

test('each goal shows its indicators against the path, with the rule, and an overridden status with both and its reason', async () => {
  const { register } = await materialOfOrebro()
  const goal = register.strategy?.goals[0]
  assert.ok(goal)
  const form = formOfStrategy(register.strategy, 2021)
  const { strategy, plans, insatser } = register
  const names = new Map([['x', 'Lena Exempel']])
  const tables = tablesOfStrategy({ ...followUp(goal.id), year: 2021, today, strategy, plans, insatser, names })
  const tree = arrangeReport(register, form, [], tables)
  const text = linesOfTree(tree).join('\n')
  assert.match(text, /på väg \(satt av regionen; regeln säger nära\)/)
  assert.match(text, /Exempel ett: Metoden byttes\. \(Läget sattes av Lena Exempel 11 januari 2022, mot regeln\.\)/)
  assert.match(text, /Exempel ett: 72,5 procent 2021, under målbanans 73 procent/)
  assert.match(text, /Ingen indikator med målbana följer/)
  assert.equal([...text.matchAll(/minst 75 procent av vägen/g)].length, 1, 'the rule is said once')
  assert.match(text, /72,5 procent \(2021\)/)
  assert.match(text, /83 procent/)
  assert.match(text, /Planernas åtgärder/)
  assert.match(text, /före 31 januari 2022, den dag då rapporten ska vara inne/)
  assert.match(text, /Insatser inom Innovation och förnyelse[^\n]*, 2021/)
  assert.match(text, /uppgift saknas/)
  assert.deepEqual(faultsIn(tree), [])
  for (const format of ['docx', 'pdf', 'md'] as const) assert.ok((await printers[format](tree)).length > 1000)
})

test('the follow-up of the operational plan shows tasks with status and deviation, and what is late', async () => {
  const { register } = await materialOfOrebro()
  const material = {
    ...followUp('g1'),
    year: 2021,
    today,
    strategy: undefined,
    plans: [],
    insatser: [],
    names: new Map(),
  }
  const form = formOfPlan(material.tasks, 2021)
  assert.deepEqual(
    questionsOf(form).map(({ id }) => id),
    ['vp-sammanfattning', 'vp-mal-g1'],
  )
  assert.equal(sectionsOf(form)[1]?.title, 'Exempelmål')
  const tree = arrangeReport(register, form, [], tablesOfPlan(material))
  const text = linesOfTree(tree).join('\n')
  assert.match(text, /pågår, försenad/)
  assert.match(text, /Väntar på underlag\./)
  assert.doesNotMatch(text, /Åtgärd\n/)
  assert.deepEqual(faultsIn(tree), [])
})

test('an area of the national strategy counts the insatser of the year, and those of earlier years apart', () => {
  const insats = (reported: 'funded' | 'earlier', granted?: number) => ({
    section: '1.4.1',
    reported,
    effectGoals: [],
    ...(granted === undefined ? {} : { granted }),
  })
  const told = (...insatser: readonly ReturnType<typeof insats>[]) => {
    const of = { ...followUp('g'), year: 2021, today, strategy: undefined, plans: [], names: new Map<string, string>() }
    const doc = build.doc({}, ...areaSummary({ ...of, insatser }, { id: 'innovation', name: 'Innovation' }))
    return doc.textBetween(0, doc.content.size, '|', (leaf) => String(leaf.attrs['text']))
  }
  assert.match(told(insats('funded', 1000), insats('funded', 500), insats('earlier')), /Årets insatser\|+2\|/)
  assert.match(told(insats('funded', 1000), insats('funded', 500), insats('earlier')), /Beviljat belopp\|+1\s500\skr/)
  assert.match(told(insats('funded'), insats('earlier')), /Tidigare insatser som redovisas\|+1/)
  assert.match(told(insats('funded', 1000), insats('funded')), /känt för 1 av 2 insatser/)
  assert.match(told(), /Registret har ingen insats inom området 2021/)
})

test('a task that was taken out of the plan during the year is told with its reason; one of another year is not', async () => {
  const { register } = await materialOfOrebro()
  const { tasks, ...rest } = followUp('g1')
  const [task] = tasks
  assert.ok(task)
  const out = (id: string, on: string) => ({
    ...task,
    id,
    title: `Uppgift ${id}`,
    withdrawn: { by: 'x', on, why: `Skäl ${id}.` },
  })
  const withdrawnTasks = [out('a', '2021-06-01'), out('b', '2020-06-01')]
  const of = { year: 2021, today, strategy: undefined, plans: [], insatser: [], names: new Map<string, string>() }
  const material = { ...rest, tasks, withdrawnTasks, ...of }
  const text = linesOfTree(arrangeReport(register, formOfPlan(tasks, 2021), [], tablesOfPlan(material))).join('\n')
  assert.match(text, /Uppgift a[\s\S]*1 juni 2021[\s\S]*Skäl a\./)
  assert.doesNotMatch(text, /Skäl b/)
})

test('the same quantity in two reports is listed with its places, those that disagree first, however they are written', () => {
  const tree = (...figures: readonly (readonly [string, string])[]) =>
    build.doc(
      {},
      build.heading(1, 'Avsnitt'),
      build.paragraph(...figures.map(([ask, text]) => build.figure({ id: ask, ask, text, source: 's' }))),
    )
  const trees = [
    {
      report: 'a',
      tree: tree(
        ['granted-count;period=2021', '9'],
        ['x;period=2021', '1'],
        ['granted-amount;period=2021', '40 Mkr'],
        ['jobs', '200'],
      ),
    },
    {
      report: 'b',
      tree: tree(
        ['granted-count;period=2021;words=ja', 'nio'],
        ['granted-amount;period=2021;as=kr', '40 480 000 kr'],
        ['jobs', '220'],
        // What a report says of itself is its own.
        ['skrivna-svar', '11'],
      ),
    },
  ]
  const found = quantitiesIn(trees)
  assert.deepEqual(
    found.map(({ id, agrees }) => [id, agrees]),
    [
      ['jobs', false],
      ['granted-amount;period=2021', true],
      ['granted-count;period=2021', true],
    ],
  )
  assert.deepEqual(
    found[0]?.places.map(({ report, under, text }) => [report, under, text]),
    [
      ['a', 'Avsnitt', '200'],
      ['b', 'Avsnitt', '220'],
    ],
  )
  assert.deepEqual([found[0]?.label, found[1]?.label !== '', found[1]?.definition !== ''], ['', true, true])
  assert.deepEqual(
    disagreements(trees).map(({ id }) => id),
    ['jobs'],
  )
})
