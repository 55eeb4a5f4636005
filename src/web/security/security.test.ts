import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { makeWeb } from '../make-web.ts'
import { to } from '../paths.ts'
import { Browser, signedIn } from '../signed-in.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>

before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

test('every answer carries a content policy without inline script or style, and is not framed or guessed', async () => {
  for (const path of [to('start'), to('report', { year: 2021 }), '/finns-inte', to('health')]) {
    const { headers } = await web.send(path, {})
    const policy = String(headers.get('content-security-policy'))
    assert.match(policy, /default-src '(?:none|self)'/, path)
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/, path)
    assert.match(policy, /frame-ancestors 'none'/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
  }
})

test('no page has a script or a style of its own in it', async () => {
  const writer = await signedIn(web, 'Skribent', ['writer'])
  for (const path of [
    to('start'),
    to('money'),
    to('report', { year: 2021 }),
    to('question', { year: 2021, id: '1.1.1-q1' }),
  ]) {
    const html = await (await writer.get(path)).text()
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|\sstyle="|\son\w+="/, path)
  }
})

test('the session cookie cannot be read by scripts or sent from other sites, and over https only where people come by https', async () => {
  const browser = new Browser(web)
  await signedIn(web, 'Kontroll', ['reader'])
  const plain = (await browser.signIn('kontroll@exempellan.se')).headers.getSetCookie().join('\n')
  assert.match(plain, /HttpOnly/i)
  assert.match(plain, /SameSite=(?:Lax|Strict)/i)

  const secure = makeWeb({
    store: web.store,
    region: asId<'Region'>('orebro'),
    year: 2021,
    secure: true,
    version: '0',
    now: () => new Date(),
    log: () => undefined,
  })
  const answer = await secure.request(to('signIn'))
  for (const cookie of answer.headers.getSetCookie()) assert.match(cookie, /Secure/i)
  assert.match(String(answer.headers.get('strict-transport-security')), /max-age/)
})

test('a wrong password is refused without telling whether the account exists, and after some tries for a while', async () => {
  await signedIn(web, 'Gissad', ['reader'])
  const browser = new Browser(web)
  const known = await browser.signIn('gissad@exempellan.se', 'fel lösenord här')
  const unknown = await browser.signIn('ingen@exempellan.se', 'fel lösenord här')
  const sentence = (html: string) => /role="alert">(?:<[^>]+>)*([^<]+)/.exec(html)?.[1]
  assert.equal(known.status, 422)
  assert.equal(sentence(await known.text()), sentence(await unknown.text()))
  let last = known
  for (let at = 0; at < 12; at += 1) last = await browser.signIn('gissad@exempellan.se', 'fel lösenord här')
  assert.equal(last.status, 429)
  assert.equal((await browser.signIn('gissad@exempellan.se')).status, 429)
})

test('after signing out the session is worth nothing', async () => {
  const browser = await signedIn(web, 'Utloggad', ['writer'])
  assert.equal((await browser.get(to('myPage'))).status, 200)
  const html = await (await browser.get(to('start'))).text()
  const token = /name="formular" value="([^"]+)"/.exec(html)?.[1] ?? ''
  assert.equal((await browser.post(to('signOut'), { formular: token })).status, 303)
  assert.equal((await browser.get(to('myPage'))).status, 303)
})

test('after signing in one goes on to where one was going, but never to another site', async () => {
  await signedIn(web, 'Vidare', ['reader'])
  for (const [till, goes] of [
    [to('money'), to('money')],
    ['//annan.example/x', to('myPage')],
    ['https://annan.example', to('myPage')],
  ] as const) {
    const browser = new Browser(web)
    const answer = await browser.submit(to('signIn'), {
      email: 'vidare@exempellan.se',
      password: 'ett långt lösenord',
      till,
    })
    assert.equal(answer.headers.get('location'), goes)
  }
})

test('more than a megabyte is not taken, and a fault shows a number and nothing else', async () => {
  const writer = await signedIn(web, 'Stor', ['writer'])
  assert.equal(
    (await writer.post(to('question', { year: 2021, id: '1.1.1-q1' }), { text: 'x'.repeat(1_100_000) })).status,
    413,
  )
})

test('the health page answers monitors', async () => {
  const answer = await web.send(to('health'), {})
  assert.equal(answer.status, 200)
  assert.match(String(answer.headers.get('content-type')), /json/)
})
