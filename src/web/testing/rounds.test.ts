import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readFile } from '../../documents/index.ts'
import { asId, type CalendarDate } from '../../foundation/index.ts'
import { addPerson, type Person, type Role } from '../../people/index.ts'
import { answers, forms, movements, rounds } from '../../reporting/index.ts'
import { targets } from '../../strategy/index.ts'
import { to } from '../paths.ts'
import { testPassword } from '../signed-in.ts'
import { chooseNetworks, stateByHand } from './figures-in-dialog.ts'
import { faultsOnAll } from './page-faults.ts'
import { openRealBrowser, type RealBrowser, skipWithoutChromium as skip, widths } from './real-browser.ts'

const region = asId<'Region'>('orebro')
const today = '2022-01-31' as CalendarDate
const round = '2021-government'
const written = forms
  .questionsOf(forms.getForm('villkorsbeslut-2021'))
  .filter(({ kind }) => kind === 'free-text' || kind === 'choice-with-text')
  .map(({ id }) => id)
const told = ['1.1.1-q1', '1.1.1-q2', '1.1.2-q1']
let real: RealBrowser
const people = new Map<string, Person>()

before(async () => {
  if (skip !== false) return
  real = await openRealBrowser()
  const given: readonly (readonly [string, Role])[] = [
    ['Lena', 'coordinator'],
    ['Vera', 'writer'],
    ['Olle', 'writer'],
    ['Nils', 'writer'],
    ['Siv', 'decision-maker'],
  ]
  for (const [name, role] of given) {
    const email = `${name.toLowerCase()}@exempellan.se`
    people.set(name, await addPerson(real.store, { region, name, email, roles: [role], password: testPassword }))
  }
})
after(() => (skip === false ? real.close() : undefined))

function person(name: string): Person {
  const found = people.get(name)
  assert.ok(found)
  return found
}

async function as(name: string): Promise<Page> {
  const page = await real.open({ acceptDownloads: true })
  page.setDefaultTimeout(30_000)
  await real.signIn(page, name)
  return page
}

const press = async (page: Page, button: string) => {
  await page.click(`main button:has-text("${button}")`)
  await page.waitForSelector('.notice')
}

test('the leader opens the round, gives out questions, and sees where everything stands', { skip }, async () => {
  const page = await as('Lena')
  await page.goto(to('rounds'))
  await page.fill('#year', '2021')
  await page.selectOption('#form', 'villkorsbeslut-2021')
  await page.fill('#dueOn', '2099-02-21')
  await press(page, 'Öppna omgången')
  for (const [at, name] of ['Vera', 'Olle', 'Nils'].entries()) {
    await page.goto(`${to('round', { round })}?oppna=alla`)
    await page.check(`[name="fraga.${told[at]}"]`)
    await page.click('.follows summary')
    await page.fill('#unit', 'Strategi')
    await page.selectOption('#writer', person(name).id)
    await page.selectOption('#reviewer', person('Lena').id)
    await press(page, 'Fördela')
  }
  assert.match(String(await page.textContent('main')), /Vera, Strategi/)
  await page.context().close()
})

test('three writers write their answers and hand them in', { skip }, async () => {
  for (const [at, name] of ['Vera', 'Olle', 'Nils'].entries()) {
    const page = await as(name)
    await page.goto(to('roundQuestion', { round, id: told[at] ?? '' }))
    await page.waitForSelector('.ProseMirror')
    await page.focus('.ProseMirror')
    await page.keyboard.type(`Under året samordnades arbetet av regionen, säger ${name}.`)
    if (at === 0) await chooseNetworks(page)
    if (at === 1) await stateByHand(page)
    await page.waitForSelector('.editor-status[data-state="saved"]')
    await page.click('form.answer-form button[type=submit]')
    await page.waitForSelector('.notice')
    await press(page, 'Lämna för granskning')
    await page.context().close()
  }
})

test('the leader sends one back with words; it comes again; an approval that was overtaken is refused', {
  skip,
}, async () => {
  const [leader, writer] = [await as('Lena'), await as('Olle')]
  const path = to('roundQuestion', { round, id: told[1] ?? '' })
  await leader.goto(path)
  await leader.fill('#comment', 'Säg för vem.')
  await press(leader, 'Skicka tillbaka')
  await writer.goto(path)
  assert.match(await writer.innerText('main'), /Säg för vem\./)
  await writer.waitForSelector('.ProseMirror')
  await writer.focus('.ProseMirror')
  await writer.keyboard.press('Control+End')
  await writer.keyboard.type(' Det var för unga.')
  await writer.click('form.answer-form button[type=submit]')
  await writer.waitForSelector('.notice')
  await press(writer, 'Lämna för granskning')
  await leader.goto(path)
  await answers.saveAnswer(
    real.store,
    person('Olle'),
    { year: 2021, question: told[1] ?? '', written: { text: 'Helt ny text.' }, basedOn: 2 },
    today,
  )
  await rounds.turnAnswer(real.store, person('Olle'), { round, question: told[1] ?? '', step: 'hand-in', seen: 3 })
  await leader.click('main button:has-text("Godkänn")')
  await leader.waitForSelector('text=efter det att du läste det')
  await leader.context().close()
  await writer.context().close()
})

test('when all is approved the signer signs, and keeps a PDF with numbered sources; an amendment has its reason', {
  skip,
}, async () => {
  for (const question of written) {
    const now = await real.store.read(region, (db) => answers.findAnswer(db, region, 2021, question))
    if (!now) {
      const input = { year: 2021, question, written: { text: `Svaret på ${question} finns i bilagan.` }, basedOn: 0 }
      await answers.saveAnswer(real.store, person('Lena'), input, today)
    }
    const seen = now?.version ?? 1
    const all = await real.store.read(region, (db) => rounds.listAssignments(db, region, round))
    if (all.find((each) => each.question === question)?.state !== 'ready')
      await rounds.turnAnswer(real.store, person('Lena'), { round, question, step: 'hand-in', seen })
    await rounds.turnAnswer(real.store, person('Lena'), { round, question, step: 'approve', seen })
  }
  const lead = await as('Lena')
  await lead.goto(to('roundStopping', { round }))
  for (const box of await lead.$$('input[name^="blocking."]')) await box.uncheck()
  await press(lead, 'Spara')
  await lead.context().close()

  const page = await as('Siv')
  await page.goto(to('roundSign', { round }))
  assert.match(await page.innerText('main'), /Inget hindrar/)
  await page.check('#confirmed')
  await page.click('main button:has-text("Underteckna rapporten")')
  await page.waitForSelector('.notice', { timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.downloads a:has-text("PDF")')])
  const { lines } = await readFile(new Uint8Array(readFileSync(await download.path())), 'rapport.pdf')
  assert.match(lines.join('\n'), /Källor till siffrorna/)
  assert.match(lines.join('\n'), /av Siv, /)
  await page.goto(to('roundAmend', { round }))
  await page.fill('#reason', 'Ett namn var fel.')
  await page.check('#confirmed')
  await page.click('main button:has-text("Underteckna ändringen")')
  await page.waitForSelector('.notice', { timeout: 60_000 })
  assert.match(await page.innerText('main'), /Ändring 1/)
  assert.match(await page.innerText('main'), /Ett namn var fel\./)
  await page.context().close()
})

/** One of each that the pages of rounds show. */
async function fillUp(): Promise<string[]> {
  const leader = person('Lena')
  const form = forms.getForm('villkorsbeslut-2021')
  const next = await rounds.openRound(
    real.store,
    leader,
    { year: 2022, report: 'government', form, dueOn: '2099-02-21', before: round },
    today,
  )
  const story = {
    title: 'Fler unga',
    whatMoved: 'Tolv unga.',
    forWhom: 'unga',
    where: 'länet',
    mainFactor: 'rådgivning',
    evidence: 'rapport',
  }
  const ties = {
    horizon: 'short',
    status: 'actual',
    basis: 'follow-up',
    municipalities: [],
    goals: [],
    insatser: ['omsint'],
    perspectives: [],
  } as const
  const { id } = await movements.writeMovement(
    real.store,
    leader,
    { year: 2022, told: { ...story, ...ties, municipalities: [], goals: [], insatser: ['omsint'], perspectives: [] } },
    today,
  )
  await movements.approveMovement(real.store, leader, { id, seen: 1 }, today)
  await movements.placeMovement(
    real.store,
    leader,
    { movement: id, round: next.id, question: '1.1.1-q2', text: '' },
    today,
  )
  const path = {
    id: 'exempel',
    version: 1,
    name: 'Exempel',
    goals: [],
    unit: 'procent',
    decimals: 1,
    better: 'higher' as const,
    baseline: { period: 2018, value: 70 },
    targets: [{ period: 2022, value: 74 }],
    source: 'Exempellän',
  }
  await targets.recordIndicatorPath(real.store, leader, path)
  await targets.recordReading(
    real.store,
    leader,
    { indicator: 'exempel', period: 2021, value: 72, source: 'Exempellän' },
    today,
  )
  const task = {
    plan: '',
    goal: 'mal',
    goalName: 'Mål',
    title: 'Kartlägg',
    owner: '',
    plannedEnd: '2022-06-01',
    status: 'ongoing' as const,
    deviation: '',
  }
  await targets.recordTask(real.store, leader, task, today)
  const at = { round: next.id, id: '1.1.1-q2' }
  const of = { round: next.id }
  return [
    to('rounds'),
    `${to('round', of)}?oppna=alla`,
    to('roundSettle', of),
    to('roundStopping', of),
    to('roundFindings', of),
    to('roundChanged', of),
    to('roundSign', of),
    to('roundReport', of),
    to('roundQuestion', at),
    to('roundVersions', at),
    `${to('roundFigures', at)}?definition=networks`,
    to('roundAmend', { round }),
    to('signed', { round, number: 1 }),
    to('movements'),
    to('newMovement'),
    to('movement', { id }),
    to('movementEdit', { id }),
    to('movementMatrix'),
    to('goals'),
    to('operationalPlan'),
    to('wheel'),
    to('roundRemind', of),
    to('consistency', { year: 2022 }),
    to('catalogue'),
    to('catalogueFigure', { ask: 'networks;period=2021' }),
  ]
}

test('no page of rounds, writing, signing and movements has a fault that axe finds, or scrolls sideways', {
  skip,
}, async () => {
  const paths = await fillUp()
  for (const width of widths) {
    const page = await real.open({ viewport: { width, height: 800 } })
    await real.signIn(page, 'Lena')
    assert.deepEqual(await faultsOnAll(page, paths), [], `${width}`)
    await page.context().close()
  }
  const english = await real.open()
  await real.signIn(english, 'Lena')
  await english.goto(`${to('rounds')}?sprak=en`)
  assert.match(await english.innerText('main'), /Report rounds/)
  await english.context().close()
})

test('nothing has failed, and no page has complained', { skip }, () => {
  assert.deepEqual(real.faults, [])
  assert.deepEqual(
    real.complaints.filter((line) => !/422|409/.test(line)),
    [],
  )
})
