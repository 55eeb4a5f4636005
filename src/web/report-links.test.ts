import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asId } from '../foundation/index.ts'
import { arrangeReport, getReportMaterial } from '../reporting/index.ts'
import { openExampleWeb } from './example-web.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>

before(async () => {
  web = await openExampleWeb()
})
after(() => web.close())

/*
 * Reporting writes addresses of pages into reports and may not import the web's table of paths. So a whole report is
 * arranged here, and every address in it is asked for.
 */
test('every page that a report refers to is there', async () => {
  const { register, form, answers } = await getReportMaterial(web.store, asId<'Region'>('orebro'), 2021)
  const text = JSON.stringify(arrangeReport(register, form, answers).toJSON())
  const links = new Set([...text.matchAll(/"href":"(\/[^"#]*)/g)].map((found) => found[1] ?? ''))
  assert.ok(links.size > 50, `only ${links.size} addresses`)
  const broken: string[] = []
  for (const link of links) if ((await web.ask(link)).status !== 200) broken.push(link)
  assert.deepEqual(broken, [])
})
