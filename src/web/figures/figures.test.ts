import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Register } from '../../reporting/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { findRow } from './find-row.ts'
import { findFigure, listFigures } from './list-figures.ts'
import { unexplainedSupport } from './money-figures.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let register: Register

before(async () => {
  web = await openExampleWeb()
  register = await web.register()
})
after(() => web.close())

test('no two figures have the same address', () => {
  const ids = listFigures(register).map((figure) => figure.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('a computed count of things is the number of its rows', () => {
  for (const id of [
    'insatser-beviljade',
    'insatser-tidigare',
    'effektmal',
    'prioriterade-omraden',
    'insatser-utan-belopp',
  ]) {
    const figure = findFigure(register, id)
    assert.ok(figure?.origin.kind === 'computed')
    assert.equal(figure.value, figure.origin.rows.length, id)
  }
})

test('where rows stand for more than one, what they add makes the figure', () => {
  for (const id of ['delmal', 'saknade-uppgifter']) {
    const figure = findFigure(register, id)
    assert.ok(figure?.origin.kind === 'computed')
    const added = figure.origin.rows.map((row) => Number(findRow(register, row, figure).value))
    assert.equal(
      added.reduce((sum, each) => sum + each, 0),
      figure.value,
      id,
    )
  }
})

test('every row of a count leads to the thing that was counted', () => {
  const rows = listFigures(register).flatMap(({ unit, origin }) =>
    unit === 'pieces' && origin.kind === 'computed' ? [...origin.rows, ...origin.leftOut] : [],
  )
  assert.ok(rows.length > 100)
  assert.deepEqual(
    rows.filter((row) => findRow(register, row).href === undefined),
    [],
  )
})

test('what follows from two stated figures is computed, and opens to both', async () => {
  const { html } = await web.ask('/siffror/foretagsstod-beviljade-andel-av-foretagsstod-beslutade')
  assert.match(html, /54,7/)
  assert.match(html, /origin-computed/)
  for (const id of ['foretagsstod-beviljade', 'foretagsstod-beslutade'])
    assert.ok(html.includes(`href="/siffror/${id}"`))
})

test('a stated figure tells its document and line, and claims no rows', async () => {
  const { html } = await web.ask('/siffror/ovriga-foretagsstod-belopp')
  assert.match(html, /cirka 13\s500\s000\s?kr/)
  assert.match(html, /Regionens återrapportering 2021/)
  assert.match(html, /rad 3037/)
  assert.doesNotMatch(html, /Raderna bakom<\/h2>/)
})

test('stated amounts that do not reach the outcome leave a difference, which is told and not explained away', () => {
  assert.equal(unexplainedSupport(register), 860_000)
})

test('figures are filtered by origin and by words', async () => {
  const { html } = await web.ask('/siffror?ursprung=raknat&q=insatser')
  assert.match(html, /insatser som beviljats medel/)
  assert.doesNotMatch(html, /beviljade hemsändningsbidrag/)
})
