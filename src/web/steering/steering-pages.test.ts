import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type CalendarDate, kronor } from '../../foundation/index.ts'
import { decisions } from '../../portfolio/index.ts'
import { appliedCase, examplePerson } from '../example-cases.ts'
import { openExampleWeb } from '../example-web.ts'
import { to, withQuery } from '../paths.ts'
import { signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

const plain = (html: string) => html.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a region without cases is told what to do, on every page of the portfolio', async () => {
  for (const path of [to('portfolio'), to('portfolioThread'), to('cases')]) {
    const { status, html } = await web.ask(path)
    assert.equal(status, 200)
    assert.match(html, /inga ärenden än|ingen tråd att följa/)
  }
})

test('what is granted shows in room, distribution and thread, and a waiting application in what if', async () => {
  const admin = await examplePerson(web.store, 'Ada', ['administrator'])
  const { id, version } = await appliedCase(web.store, admin, { goals: ['okad-innovationskraft'] })
  const given = {
    day: '2021-12-01' as CalendarDate,
    diaryNumber: '21RS1',
    decidedBy: 'Nämnden',
    amount: kronor(700_000),
    perYear: [{ year: 2022, amount: kronor(700_000) }],
    conditions: [],
    acknowledged: [],
    priority: 'hallbar-omstallning',
    area: 'innovation',
  }
  await decisions.recordGrant(web.store, admin, { case: id, basedOn: version }, given, '2022-01-31' as CalendarDate)
  await appliedCase(web.store, admin, { title: 'Väntar på beslut' })

  const portfolio = plain((await web.ask(withQuery(to('portfolio'), { dela: 'goal' }))).html)
  assert.ok(portfolio.includes('I allt 2 ärenden och 700 000 kr beviljat'))
  assert.ok(portfolio.includes('/arenden?mal=okad-innovationskraft'))
  const thread = plain((await web.ask(to('portfolioThread'))).html)
  assert.ok(thread.includes('Hållbar omställning') && thread.includes('700 000 kr'))

  assert.equal((await web.ask(to('portfolioWhatIf'))).status, 303, 'only those who work here')
  const reader = await signedIn(web, 'Rut', ['reader'])
  const ask = async (ram: string) => plain(await (await reader.get(withQuery(to('portfolioWhatIf'), { ram }))).text())
  assert.ok((await ask('2 000 000')).includes('1 av 1 ansökningar ryms, för 1 000 000 kr'))
  assert.ok((await ask('500 000')).includes('Ryms inte ens ensam'))
  assert.ok((await ask('mycket')).includes('ram=mycket'))
})
