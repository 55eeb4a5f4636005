import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openExampleWeb } from '../example-web.ts'

let web: Awaited<ReturnType<typeof openExampleWeb>>
let html: string

before(async () => {
  web = await openExampleWeb()
  html = (await web.ask('/pengar')).html.replaceAll(/[\u00a0\u202f]/g, ' ')
})
after(() => web.close())

test('plan and outcome stand beside each other, and a difference only where both are stated', () => {
  const row = /<tr role="row"><th[^>]*><span>Uppföljning och utvärdering.*?<\/tr>/.exec(html)?.[0] ?? ''
  assert.match(row, /uppgift saknas/)
  assert.match(row, /900 000 kr/)
  assert.match(row, /räknas inte/)
  assert.match(html, /−2 300 000 kr/)
  assert.match(html, /\+1 400 000 kr/)
})

test('the chart has a title that says the finding, and words for who cannot see it', () => {
  assert.match(html, /<title>Regionala utvecklingsprojekt fick 2 300 000 kr mindre än planerat<\/title>/)
  assert.match(html, /<desc>Grupperat stapeldiagram:/)
})

test('each number of the matrix leads to as many insatser as it says', async () => {
  const cells = [...html.matchAll(/href="(\/insatser\?slag=beviljade[^"]*)">(\d+)<\/a>/g)]
  assert.ok(cells.length > 0)
  for (const [, href = '', count] of cells) {
    const list = await web.ask(href.replaceAll('&amp;', '&'))
    assert.match(list.html, new RegExp(`>${count} av 26 insatser visas`), href)
  }
})

test('where the printed matrix and the rows disagree, both numbers are shown with their marks', () => {
  const box = /Registret och den tryckta matrisen är oense.*?<\/section>/s.exec(html)?.[0] ?? ''
  assert.match(box, /9 <span class="origin origin-computed">/)
  assert.match(box, /cirka 12 <span class="origin origin-stated">/)
})

test('a link in the matrix or anywhere keeps to our own pages', () => {
  assert.doesNotMatch(html, /href="https?:/)
})
