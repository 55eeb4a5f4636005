import assert from 'node:assert/strict'
import { test } from 'node:test'
import { build } from '../build.ts'
import { printHtmlBody } from './print-html.ts'

test('several bodies on one page have no anchor and no name of a table in common', () => {
  const doc = build.doc(
    {},
    build.heading(1, 'Rubrik', { id: 'rubrik' }),
    build.paragraph('Se noten', build.footnote('En not.')),
    build.table({ caption: 'Stöd', id: 'stod', head: ['År'], rows: [['2021']] }),
  )
  const bodies = ['ett', 'tva'].map((id) => printHtmlBody(doc, { among: { id, name: `Region ${id}` } }))
  const found = bodies.flatMap((html) => [...html.matchAll(/ (?:id="([^"]*)"|aria-label="(Stöd[^"]*)")/g)])
  const names = found.map(([, id, label]) => id ?? label)
  assert.equal(names.length, 10)
  assert.equal(new Set(names).size, names.length)
  const [html = ''] = bodies
  for (const [, anchor = ''] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(html.includes(`id="${anchor}"`), anchor)
})
