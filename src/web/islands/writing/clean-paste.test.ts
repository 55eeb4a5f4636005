import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { cleanPaste } from './clean-paste.ts'

/** As Word puts it on the clipboard. */
function pasted(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document
}
const clean = (body: string, head = '') => cleanPaste(pasted(body, head))

test('headings, text, stress, links and tables of Word are kept; styles, classes and conditional markup go', () => {
  const { html } = clean(
    '<h1 style="mso-x:1">Rubrik</h1><p class="MsoNormal"><b>Fet</b> och <i>lutad</i><o:p></o:p> <a href="https://exempel.se" onclick="x()">länk</a></p><table class="x"><tr><td style="y"><p>1</p></td></tr></table>',
    '<style>p{color:red}</style><xml><w:WordDocument/></xml>',
  )
  assert.equal(
    html,
    '<h1>Rubrik</h1><p><strong>Fet</strong> och <em>lutad</em> <a href="https://exempel.se">länk</a></p><table><tr><td><p>1</p></td></tr></table>',
  )
})

test('of tracked changes the inserted stays and the deleted goes', () => {
  const { html } = clean(
    '<p>Vi <del>fick</del><ins>beviljade <span class="msoIns">nio</span></ins><span class="msoDel"> tio</span> stöd.</p>',
  )
  assert.equal(html, '<p>Vi beviljade nio stöd.</p>')
})

test('what was left out is counted by kind: pictures, what runs, what was deleted, comments', () => {
  const { html, leftOut } = clean(
    '<p>Vi <del>fick</del>stödde<span class="MsoCommentReference"><a href="#_msocom_1">[AB1]</a></span>.</p><img src="data:image/svg+xml,x"><div style="mso-element:comment-list"><div style="mso-element:comment"><p>Stämmer det?</p></div></div>',
  )
  assert.equal(html, '<p>Vi stödde.</p>')
  assert.deepEqual(leftOut, { images: 1, scripts: 0, deleted: 1, comments: 2 })
})

test('Word’s list paragraphs become lists, numbered where they are numbered, and their signs go', () => {
  const item = (text: string, sign: string) =>
    `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${sign}<span>   </span></span>${text}</p>`
  assert.equal(clean(item('ett', '·') + item('två', '·')).html, '<ul><li>ett</li><li>två</li></ul>')
  assert.equal(clean(item('ett', '1.') + item('två', '2.')).html, '<ol><li>ett</li><li>två</li></ol>')
})

test('a picture with a script inside is taken out and counted, and nothing that runs is left', () => {
  const { html, leftOut } = clean(
    '<p>Före</p><svg onload="alert(1)"><script>alert(2)</script></svg><img src="x" onerror="alert(3)"><a href="javascript:alert(4)">klick</a><iframe src="x"></iframe><p onmouseover="alert(5)">Efter</p>',
  )
  assert.deepEqual([leftOut.images, leftOut.scripts], [2, 6])
  assert.doesNotMatch(html, /alert|onload|onerror|javascript|<svg|<img|<iframe/)
  assert.equal(html, '<p>Före</p><a>klick</a><p>Efter</p>')
})

test('five megabytes of Word with tracked changes are cleaned', () => {
  const paragraph =
    '<p class="MsoNormal" style="mso-margin-top-alt:auto;line-height:150%;font-family:Arial"><span lang="SV" style="mso-bidi-font-size:10.0pt">Ett stycke <del>gammalt</del><ins>nytt</ins>.<o:p></o:p></span></p>'
  const { html, length } = clean(paragraph.repeat(Math.ceil((5 * 1024 * 1024) / paragraph.length)))
  assert.match(html, /^<p>Ett stycke nytt\.<\/p><p>/)
  assert.doesNotMatch(html, /gammalt|mso/)
  assert.ok(length > 200_000)
})

test('a figure of our own keeps its papers', () => {
  const figure = '<span class="figure" data-figure="f" data-ask="networks;period=2021">62</span>'
  assert.equal(clean(`<p>Vi har ${figure} nätverk.</p>`).html, `<p>Vi har ${figure} nätverk.</p>`)
})
