import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const round = '2021-government'
const [approved, begun] = ['1.1.1-q1', '1.1.1-q2'] as const
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  await leader.submit(to('rounds'), { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' })
  await leader.submit(to('roundQuestion', { round, id: approved }), { text: 'Detta är läst och godkänt.' })
  await leader.submit(to('roundQuestion', { round, id: begun }), { text: 'Detta är halvfärdigt.' })
  for (const step of ['hand-in', 'approve'])
    await leader.submit(
      to('roundQuestion', { round, id: approved }),
      { step, comment: '', seen: '1' },
      { at: to('roundTurn', { round, id: approved }) },
    )
})
after(() => web.close())

test('whoever is not signed in reads what is approved in a running round, and nothing half-written', async () => {
  const { html } = await web.ask(to('report', { year: 2021 }))
  assert.match(html, /Detta är läst och godkänt/)
  assert.doesNotMatch(html, /halvfärdigt/)
  assert.match(html, /1 av \d+ svar är godkända/)
  assert.doesNotMatch(html, /Till omgången/)
})

test('an answer of a running round is written in the round, and the page of the question leads there', async () => {
  const page = await (await leader.get(to('question', { year: 2021, id: begun }))).text()
  assert.match(page, new RegExp(`href="${to('roundQuestion', { round, id: begun })}"`))
  assert.doesNotMatch(page, /name="text"/)
  const { html } = await web.ask(to('question', { year: 2021, id: begun }))
  assert.match(html, /Logga in för att skriva/)
})

test('the three reports are listed by year: one that is being written leads its writers to the round', async () => {
  const { html } = await web.ask(to('reports'))
  assert.match(html, /De tre rapporterna/)
  assert.doesNotMatch(html, new RegExp(`href="${to('round', { round })}"`))
  assert.match(await (await leader.get(to('reports'))).text(), new RegExp(`href="${to('round', { round })}"`))
})
