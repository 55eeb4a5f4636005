import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../../foundation/index.ts'
import { direction } from '../../portfolio/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { signedIn } from '../signed-in.ts'

const orebro = asId<'Region'>('orebro')
let web: Awaited<ReturnType<typeof openExampleWeb>>
before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

const versions = () => web.store.read(orebro, (db) => direction.listRulesVersions(db, orebro))

/** What the form of the page holds, as a browser would send it back. */
function filledIn(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('<form', html.indexOf('<main')))
  const inputs = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].flatMap(([tag, name = '']) => {
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
    return /type="checkbox"/.test(tag) && !/ checked/.test(tag) ? [] : [[name, value]]
  })
  const texts = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)/g)].map(([, name = '', text = '']) => [
    name,
    text,
  ])
  return Object.fromEntries([...inputs, ...texts]) as Record<string, string>
}

test('everyone reads the rules with split and ceiling against outcome', async () => {
  const { status, html } = await web.ask(to('directionRules', { year: 2021 }))
  assert.equal(status, 200)
  for (const words of ['26\u00a0520\u00a0000\u00a0kr', 'Örebro tätort', 'Rusta barn och unga', 'Version 1'])
    assert.ok(html.includes(words), words)
  assert.equal((await web.ask(to('directionRules', { year: 1999 }))).status, 404)
})

test('a controller changes the rules as a new version; an officer is refused', async () => {
  const officer = await signedIn(web, 'Olle', ['officer'])
  const at = to('directionRulesChange', { year: 2021 })
  assert.equal((await officer.get(at)).status, 403)
  const controller = await signedIn(web, 'Kamrer', ['controller'])
  const filled = filledIn(await (await controller.get(at)).text())
  const { 'keep.minskat-utanforskap': _, ...rest } = filled
  const sent = { ...rest, projects: '27 000 000', newPriority: 'Trygghet och beredskap' }
  assert.equal((await controller.post(at, sent)).status, 303)
  const all = await versions()
  const latest = all.at(-1)
  assert.deepEqual([all.length, latest?.version, latest?.rules.split.projects], [2, 2, 2_700_000_000])
  assert.deepEqual(latest?.rules.priorities.map(({ id }) => id).slice(-2), [
    'rusta-barn-och-unga',
    'trygghet-och-beredskap',
  ])
  assert.equal(all[0]?.rules.split.projects, 2_652_000_000)

  const late = await controller.post(at, sent)
  assert.equal(late.status, 409, 'built on version 1')
  assert.equal((await versions()).length, 2)
})

test('rules that end before they begin are refused, and nothing is written', async () => {
  const controller = await signedIn(web, 'Kamrera', ['controller'])
  const at = to('directionRulesChange', { year: 2021 })
  const filled = filledIn(await (await controller.get(at)).text())
  const before = (await versions()).length
  const answer = await controller.post(at, { ...filled, to: '2020-01-01' })
  assert.equal(answer.status, 422)
  assert.ok((await answer.text()).includes('slutar före den börjar'))
  assert.equal((await versions()).length, before)
})
