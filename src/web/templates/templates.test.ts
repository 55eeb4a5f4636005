import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { build, printDocx } from '../../documents/index.ts'
import { asId } from '../../foundation/index.ts'
import { listJournalLines } from '../../store/index.ts'
import { openExampleWeb } from '../example-web.ts'
import { to } from '../paths.ts'
import { type Browser, signedIn } from '../signed-in.ts'

const region = asId<'Region'>('orebro')
let web: Awaited<ReturnType<typeof openExampleWeb>>
let leader: Browser
let writer: Browser
let file: Uint8Array

before(async () => {
  web = await openExampleWeb()
  leader = await signedIn(web, 'Lena', ['coordinator'])
  writer = await signedIn(web, 'Vera', ['writer'])
  file = await printDocx(
    build.doc({ title: 'x' }, build.paragraph('Pärm: {{titel}} {{år}}'), build.paragraph('{{rapport}}')),
  )
})
after(() => web.close())

const words = { name: 'Näringsdepartementet', receiver: 'Regeringskansliet' }
const upload = (browser: Browser, bytes = file, name = 'mall.docx', fields: Readonly<Record<string, string>> = words) =>
  browser.upload(to('templates'), to('templates'), { name, bytes }, fields)
const idOf = (answer: Response) => answer.headers.get('location')?.split('/')[2] ?? ''

test('a visitor does not come in; a writer may see the templates and not keep any', async () => {
  assert.equal((await web.send(to('templates'), {})).status, 303)
  const page = await writer.get(to('templates'))
  assert.equal(page.status, 200)
  assert.doesNotMatch(await page.text(), /type="file"/)
  assert.equal((await upload(writer)).status, 403)
})

test('a leader uploads a template and reads what was understood; macros are refused with what to do', async () => {
  const nameless = await upload(leader, file, 'mall.docx', { ...words, name: '' })
  assert.equal(nameless.status, 422)
  assert.match(await nameless.text(), /vad mallen ska heta/)
  const macro = await upload(leader, zipSync({ ...unzipSync(file), 'word/vbaProject.bin': file }), 'mall.docm')
  assert.equal(macro.status, 422)
  assert.match(await macro.text(), /utan makron/)
  const kept = await upload(leader)
  assert.equal(kept.status, 303)
  const html = await (await leader.get(to('template', { template: idOf(kept) }))).text()
  assert.match(html, /Försättsblad: det som står före/)
  assert.match(html, /Byts mot rapportens ord: titel, år/)
  const got = await leader.get(to('templateFile', { template: idOf(kept), number: 1 }))
  assert.deepEqual(new Uint8Array(await got.arrayBuffer()), file)
})

test('a round is printed in the template that was chosen for its form, until the round is given our own form', async () => {
  const template = idOf(await upload(leader))
  const form = { year: '2021', form: 'villkorsbeslut-2021', dueOn: '2022-02-21', before: '' }
  const round = ((await leader.submit(to('rounds'), form)).headers.get('location') ?? '').split('/')[2] ?? ''
  const choose = (place: string, chosen: string, who = leader) =>
    who.submit(to('templates'), { place, template: chosen }, { at: to('templateChoose') })
  const document = async () => {
    const answer = await leader.get(to('roundFile', { round, format: 'docx' }))
    return strFromU8(unzipSync(new Uint8Array(await answer.arrayBuffer()))['word/document.xml'] ?? new Uint8Array())
  }
  assert.equal((await choose('form/villkorsbeslut-2021', template, writer)).status, 403)
  assert.equal((await choose('form/finns-inte', template)).status, 404)
  assert.equal((await choose('form/villkorsbeslut-2021', template)).status, 303)
  assert.match(await document(), /Pärm: Återrapportering av villkorsbeslut 2021 2021/)
  assert.match(await (await leader.get(to('roundReport', { round }))).text(), /mallen Näringsdepartementet/)
  assert.equal((await choose(`round/${round}`, 'egen')).status, 303)
  assert.doesNotMatch(await document(), /Pärm/)
})

test('a template is replaced, its earlier file used again, removed and taken back; each leaves its line', async () => {
  const template = idOf(await upload(leader))
  const page = to('template', { template })
  const at = to('templateStep', { template })
  const step = (fields: Record<string, string>, who = leader) => who.submit(page, fields, { at })
  const replaced = await leader.upload(page, to('templateReplace', { template }), { name: 'ny.docx', bytes: file })
  assert.equal(replaced.status, 303)
  assert.equal((await step({ step: 'use', file: '1' }, writer)).status, 403)
  assert.equal((await step({ step: 'use', file: '1' })).status, 303)
  assert.equal((await step({ step: 'use', file: '7' })).status, 404)
  assert.equal((await step({ step: 'remove' })).status, 303)
  assert.match(await (await leader.get(page)).text(), /Mallen är borttagen/)
  assert.equal((await step({ step: 'restore' })).status, 303)
  const lines = await web.store.read(region, (db) => listJournalLines(db, region))
  const told = lines.filter(({ subject }) => subject === `word-template/${template}`).map(({ what }) => what)
  for (const what of ['kept', 'replaced', 'file-used', 'removed', 'restored'])
    assert.ok(told.includes(`template.${what}`))
})

test('the trial report is the template with a small report in it; nobody else gets it', async () => {
  const template = idOf(await upload(leader))
  const trial = await writer.get(to('templateTry', { template }))
  assert.match(
    strFromU8(unzipSync(new Uint8Array(await trial.arrayBuffer()))['word/document.xml'] ?? new Uint8Array()),
    /Pärm: Provrapport 2021/,
  )
  assert.equal((await web.send(to('templateTry', { template }), {})).status, 403)
  assert.equal((await leader.get(to('template', { template: 'finns-inte' }))).status, 404)
})
